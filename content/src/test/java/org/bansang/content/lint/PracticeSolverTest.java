package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.bansang.content.Library;
import org.bansang.content.SampleLibrary;
import org.bansang.content.grade.Grading;
import org.bansang.content.grade.Step;
import org.bansang.content.grade.UngradableException;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;
import org.bansang.content.practice.PassRule;
import org.bansang.content.practice.PracticeReader;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeWay;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFile;
import org.junit.jupiter.api.Test;

/** A practice can be done by who knows the way, and a blind clicker ends somewhere but never by typing the code. */
class PracticeSolverTest {
    private static final int LONGEST_RUN = 200;

    private static PracticeScript script() throws IOException {
        Path file = SampleLibrary.source().resolve("sample/1-first/door-practice.practice.yaml");
        return PracticeReader.script(new SourceFile("practice", Files.readString(file)), new Problems())
                .orElseThrow();
    }

    private static JsonNode part() throws IOException {
        Pack pack = Library.compile(SampleLibrary.source(), SampleLibrary.TODAY)
                .courses()
                .getFirst()
                .pack();
        Manifest.PartReference reference =
                pack.manifest().activity("door-practice").orElseThrow().parts().get("vi");
        return new ObjectMapper().readTree(pack.parts().get(reference.hash()));
    }

    @Test
    void theBestMovesLeadToTheGoalByTheShortestWayAndSayWhatToType() throws IOException {
        PracticeScript script = script();
        PracticeWay way = new PracticeWay(script);
        assertEquals(2, way.steps());
        assertEquals(Optional.of(new PracticeWay.Move(0, Map.of())), best(way, script, "gate"));
        assertEquals(Optional.of(new PracticeWay.Move(0, Map.of())), best(way, script, "repair"));
        assertEquals(Optional.of(new PracticeWay.Move(0, Map.of("number", "482913"))), best(way, script, "lock"));
    }

    private static Optional<PracticeWay.Move> best(PracticeWay way, PracticeScript script, String screen) {
        return way.best(Objects.requireNonNull(script.screens().get(screen)));
    }

    @Test
    void thePackCarriesTheBestMovesAndWhatPasses() throws IOException {
        JsonNode part = part();
        assertEquals("{\"on\":0}", part.at("/screens/gate/best").toString());
        assertEquals(
                "{\"on\":0,\"type\":{\"number\":\"482913\"}}",
                part.at("/screens/lock/best").toString());
        assertEquals("{\"mistakes\":2,\"rounds\":1}", part.path("pass").toString());
    }

    @Test
    void whatOnlyWantsTapsIsDoneInMoreRounds() throws IOException {
        Path file = SampleLibrary.resource("lint/lucky-practice/sample/1-first/shed-practice.practice.yaml");
        PracticeScript script = PracticeReader.script(
                        new SourceFile("practice", Files.readString(file)), new Problems())
                .orElseThrow();
        assertTrue(PassRule.of(script).rounds() > 1, () -> PassRule.of(script).toString());
    }

    @Test
    void everyScreenAndEndCanBeReached() throws IOException {
        PracticeScript script = script();
        assertEquals(
                script.screens().size() + script.ends().size(),
                new PracticeGraph(script).reachable().size());
    }

    @Test
    void aRandomClickerWhoTypesNothingNeverPasses() throws IOException, UngradableException {
        JsonNode part = part();
        for (int seed = 0; seed < 100; seed++) {
            List<Step> steps = clickAtRandom(part, new Random(seed));
            assertTrue(steps.size() <= LONGEST_RUN);
            assertFalse(Grading.practice(part, steps).passed(), "seed " + seed);
        }
    }

    /** Taps whatever reacts; with empty fields only rules without conditions can fire. */
    private static List<Step> clickAtRandom(JsonNode part, Random random) {
        List<Step> steps = new ArrayList<>();
        String place = part.path("start").asText();
        while (part.path("screens").has(place) && steps.size() < LONGEST_RUN) {
            JsonNode on = part.path("screens").path(place).path("on");
            int choice = random.nextInt(on.size());
            JsonNode rule = on.path(choice);
            if (rule.path("when").isEmpty()) {
                steps.add(new Step(place, choice));
                place = rule.path("go").asText(place);
            }
        }
        return steps;
    }
}
