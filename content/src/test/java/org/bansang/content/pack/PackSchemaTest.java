package org.bansang.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas, judged by a validator that is not ours. */
class PackSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<PackSchema, JsonSchema> SCHEMAS = new EnumMap<>(PackSchema.class);
    private static final Map<PackSchema, List<JsonNode>> SOUND = new EnumMap<>(PackSchema.class);

    @BeforeAll
    static void compileEverything() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        SchemaValidatorsConfig strictly =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        for (PackSchema schema : PackSchema.values()) {
            SCHEMAS.put(schema, factory.getSchema(JSON.readTree(schema.bytes()), strictly));
            SOUND.put(schema, new ArrayList<>());
        }
        for (Path library :
                List.of(Path.of("..", "courses"), SampleLibrary.source(), SampleLibrary.resource("kinds"))) {
            for (CompiledCourse course :
                    Library.compile(library, SampleLibrary.TODAY).courses()) {
                add(PackSchema.MANIFEST, course.pack().manifestBytes());
                for (byte[] part : course.pack().parts().values()) {
                    add(PackSchema.of(JSON.readTree(part).path("kind").asText()).orElseThrow(), part);
                }
            }
        }
    }

    private static void add(PackSchema schema, byte[] part) throws IOException {
        SOUND.computeIfAbsent(schema, key -> new ArrayList<>()).add(JSON.readTree(part));
    }

    private static Set<ValidationMessage> faults(PackSchema schema, JsonNode json) {
        JsonSchema published = SCHEMAS.get(schema);
        if (published == null) {
            throw new AssertionError("No schema for " + schema);
        }
        return published.validate(json);
    }

    private static List<JsonNode> sound(PackSchema schema) {
        return SOUND.getOrDefault(schema, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfEveryCourseIsAsItsSchemaSays(PackSchema schema) {
        assertTrue(
                sound(schema).size() > 10,
                schema + " has parts to check: " + sound(schema).size());
        for (JsonNode part : sound(schema)) {
            assertEquals(Set.of(), faults(schema, part), () -> part.toString().substring(0, 200));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherShapeIsRefusedWhereverItStands(PackSchema schema) {
        List<JsonNode> someOfLibraryAndTests =
                List.of(sound(schema).getFirst(), sound(schema).getLast());
        for (JsonNode whole : someOfLibraryAndTests) {
            List<Spot> spots = Spot.all(whole);
            assertTrue(spots.size() > 5, schema + ": " + spots.size());
            for (Spot spot : spots) {
                JsonNode spoilt = whole.deepCopy();
                spot.spoil(spoilt);
                assertFalse(faults(schema, spoilt).isEmpty(), () -> schema + " lets pass " + spot);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyKnowsIsRefused(PackSchema schema) {
        assertRefused(schema, part -> part.put("surprise", true));
    }

    @ParameterizedTest
    @CsvSource({
        "MANIFEST, format",
        "MANIFEST, course",
        "MANIFEST, modules",
        "FACTS, facts",
        "LESSON, screens",
        "LESSON, doToday",
        "QUIZ, questions",
        "PRACTICE, start",
        "PRACTICE, ends",
        "OBSERVED_TASK, pass",
        "OBSERVED_TASK, steps"
    })
    void whatIsMissingIsRefused(PackSchema schema, String member) {
        assertRefused(schema, part -> assertFalse(part.remove(member).isMissingNode()));
    }

    @Test
    void aQuestionHasWhatItsTypeNeeds() {
        for (String type : List.of("essay", "numerical", "short", "matching")) {
            assertRefused(PackSchema.QUIZ, part -> ((ObjectNode) part.at("/questions/0"))
                    .put("type", type)
                    .withArray("answers")
                    .removeAll());
        }
        assertRefused(PackSchema.QUIZ, part -> ((ObjectNode) part.at("/questions/0/answers/0")).remove("weight"));
        assertRefused(
                PackSchema.QUIZ, part -> ((ObjectNode) part.at("/questions/0")).put("html", "<script>x</script>"));
    }

    @Test
    void aReactionOfAPracticeLeadsSomewhereAndAMistakeIsExplained() {
        assertRefused(PackSchema.PRACTICE, part -> reaction(part).remove(List.of("go", "mistake", "feedback")));
        assertRefused(
                PackSchema.PRACTICE, part -> reaction(part).put("mistake", "x").remove("feedback"));
        assertRefused(
                PackSchema.PRACTICE, part -> reaction(part).putObject("when").put("code", "482913"));
    }

    private static ObjectNode reaction(ObjectNode practice) {
        JsonNode screen =
                practice.path("screens").properties().iterator().next().getValue();
        return (ObjectNode) screen.at("/on/0");
    }

    private static void assertRefused(PackSchema schema, Consumer<ObjectNode> change) {
        ObjectNode part = sound(schema).getFirst().deepCopy();
        change.accept(part);
        assertFalse(faults(schema, part).isEmpty(), schema::word);
    }

    /** One value somewhere in a part: the path of member names and indexes that leads to it. */
    private record Spot(List<Object> path) {

        static List<Spot> all(JsonNode whole) {
            List<Spot> spots = new ArrayList<>();
            collect(whole, List.of(), spots);
            return spots;
        }

        private static void collect(JsonNode node, List<Object> path, List<Spot> spots) {
            if (!path.isEmpty()) {
                spots.add(new Spot(path));
            }
            node.properties().forEach(member -> collect(member.getValue(), longer(path, member.getKey()), spots));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(node.path(i), longer(path, i), spots);
            }
        }

        private static List<Object> longer(List<Object> path, Object step) {
            List<Object> longer = new ArrayList<>(path);
            longer.add(step);
            return longer;
        }

        /** A scalar becomes an array, everything else a number. */
        void spoil(JsonNode whole) {
            JsonNode parent = whole;
            for (Object step : path.subList(0, path.size() - 1)) {
                parent = step instanceof Integer index ? parent.path(index) : parent.path(String.valueOf(step));
            }
            Object last = path.getLast();
            if (parent instanceof ArrayNode array && last instanceof Integer index) {
                array.set(index, other(array.path(index)));
            } else if (parent instanceof ObjectNode object) {
                String name = String.valueOf(last);
                object.set(name, other(object.path(name)));
            }
        }

        private static JsonNode other(JsonNode value) {
            return value.isContainerNode()
                    ? JSON.getNodeFactory().numberNode(7)
                    : JSON.getNodeFactory().arrayNode();
        }
    }
}
