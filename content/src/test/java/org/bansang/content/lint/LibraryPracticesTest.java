package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.SampleLibrary;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.grade.Grade;
import org.bansang.content.grade.Grading;
import org.bansang.content.grade.Step;
import org.bansang.content.grade.UngradableException;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;
import org.bansang.content.practice.PracticeReader;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every practice that ships can be done by who knows the way, and cannot be done by who does not look. */
class LibraryPracticesTest {
    private static final Path COURSES = Path.of("..", "courses");
    private static final int RUNS = 2_000;
    private static final int HONEST_RUNS = 200;
    private static final int LONGEST_RUN = 450;

    /** One practice of the library with its script and its compiled part. */
    record Shipped(PracticeScript script, JsonNode part) {}

    private static final List<Named<Shipped>> PRACTICES = shipped();

    static Stream<Named<Shipped>> practices() {
        return PRACTICES.stream();
    }

    private static List<Named<Shipped>> shipped() {
        List<Named<Shipped>> practices = new ArrayList<>();
        for (CompiledCourse course :
                Library.compile(COURSES, SampleLibrary.TODAY).courses()) {
            for (Manifest.Activity activity : course.pack().manifest().activities()) {
                if (activity.kind() == ActivityKind.PRACTICE) {
                    practices.add(shipped(course.folder(), activity, course.pack()));
                }
            }
        }
        return List.copyOf(practices);
    }

    private static Named<Shipped> shipped(String folder, Manifest.Activity activity, Pack pack) {
        String name = activity.id() + ".practice.yaml";
        try (Stream<Path> files = Files.walk(COURSES.resolve(folder))) {
            Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            String language = pack.manifest().course().languages().getFirst();
            byte[] part = pack.parts().get(activity.parts().get(language).hash());
            PracticeScript script = PracticeReader.script(new SourceFile(name, Files.readString(file)), new Problems())
                    .orElseThrow();
            return Named.of(folder + "/" + activity.id(), new Shipped(script, new ObjectMapper().readTree(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theLibraryHasPractices() {
        assertTrue(PRACTICES.size() >= 55, "the practices of the whole library");
    }

    @ParameterizedTest
    @MethodSource("practices")
    void whoKnowsTheWayReachesEveryEndByTappingAndTyping(Shipped practice) throws UngradableException {
        Map<String, List<Step>> ways = ways(practice.script(), reaction -> true);
        for (PracticeScript.End end : practice.script().ends().values()) {
            assertTrue(ways.containsKey(end.id()), () -> "no way to the end " + end.id());
            List<Step> steps = new ArrayList<>();
            for (int round = 0; round < rounds(practice.part()); round++) {
                steps.addAll(ways.get(end.id()));
            }
            Grade grade = Grading.practice(practice.part(), end.success() ? steps : ways.get(end.id()));
            assertEquals(end.success(), grade.passed(), end.id());
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void theGoalIsReachedWithoutAMistakeAndWithAllPoints(Shipped practice) throws UngradableException {
        PracticeScript script = practice.script();
        List<Step> way = ways(script, reaction -> reaction.mistake().isEmpty())
                .getOrDefault(script.goal().value(), List.of());
        assertFalse(way.isEmpty(), "no way without a mistake");
        assertEquals(1, Grading.practice(practice.part(), way).score());
    }

    @ParameterizedTest
    @MethodSource("practices")
    void fromWhereverAMistakeLeadsTheGoodEndsStayInReach(Shipped practice) {
        PracticeScript script = practice.script();
        for (String place : ways(script, reaction -> true).keySet()) {
            assertTrue(
                    script.ends().containsKey(place) || new PracticeGraph(script).leadsToSuccess(place),
                    () -> place + " is a dead end");
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void theMovesThatThePackShowsAreTheShortestWayToTheGoal(Shipped practice) {
        PracticeScript script = practice.script();
        Tapper tapper = new Tapper(script);
        String place = script.start().value();
        int steps = 0;
        while (script.screens().containsKey(place)) {
            Screen screen = script.screens().get(place);
            JsonNode best = practice.part().at("/screens/" + place + "/best");
            Reaction reaction = screen.on().get(best.path("on").asInt(-1));
            Map<String, String> typed = new LinkedHashMap<>();
            best.path("type")
                    .properties()
                    .forEach(field -> typed.put(field.getKey(), field.getValue().asText()));
            assertEquals(
                    Optional.of(best.path("on").asInt()),
                    tapper.fires(screen, reaction.tap().value(), typed),
                    place);
            assertTrue(reaction.mistake().isEmpty(), place);
            place = reaction.go().orElseThrow().value();
            steps++;
        }
        assertEquals(script.goal().value(), place);
        Map<String, List<Step>> clean =
                ways(script, reaction -> reaction.mistake().isEmpty());
        assertEquals(clean.getOrDefault(place, List.of()).size(), steps);
    }

    @ParameterizedTest
    @MethodSource("practices")
    void whoKnowsTheWayAndMakesOneHonestMistakeSomewherePasses(Shipped practice) throws UngradableException {
        int length = stumbling(practice, Set.of(), new Random(0)).size();
        for (int at = 0; at < length; at++) {
            for (int seed = 0; seed < 3; seed++) {
                Set<Integer> mistakes = Set.of(at);
                Grade grade = Grading.practice(practice.part(), stumbling(practice, mistakes, new Random(seed)));
                assertTrue(grade.passed(), () -> "with a mistake at step " + mistakes);
                assertTrue(grade.score() < 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void twoHonestMistakesAreForgivenToo(Shipped practice) throws UngradableException {
        int length = stumbling(practice, Set.of(), new Random(0)).size();
        for (int seed = 0; seed < HONEST_RUNS; seed++) {
            Random random = new Random(seed);
            Set<Integer> both = Set.of(random.nextInt(length / 2), length / 2 + random.nextInt(length / 2));
            assertTrue(Grading.practice(practice.part(), stumbling(practice, both, random))
                    .passed());
        }
    }

    /** A run by somebody who knows the way and takes a wrong one at these steps, once each. */
    private static List<Step> stumbling(Shipped practice, Set<Integer> mistakes, Random random) {
        PracticeScript script = practice.script();
        List<Step> steps = new ArrayList<>();
        for (int round = 0; round < rounds(practice.part()); round++) {
            String place = script.start().value();
            while (script.screens().containsKey(place)) {
                Screen screen = script.screens().get(place);
                int on = mistakes.contains(steps.size())
                        ? mistake(script, screen, random)
                        : practice.part().at("/screens/" + place + "/best/on").asInt();
                steps.add(new Step(place, on));
                place = screen.on().get(on).go().map(Text::value).orElse(place);
            }
        }
        return steps;
    }

    private static int mistake(PracticeScript script, Screen screen, Random random) {
        Tapper tapper = new Tapper(script);
        List<Integer> mistakes = IntStream.range(0, screen.on().size())
                .filter(i -> screen.on().get(i).mistake().isPresent())
                .filter(i -> tapper.typingFor(screen, i).isPresent())
                .boxed()
                .toList();
        return mistakes.get(random.nextInt(mistakes.size()));
    }

    /** Runs are seeded far apart: the first numbers of neighbouring seeds are much alike. */
    @ParameterizedTest
    @MethodSource("practices")
    void whoTapsAndScribblesAtRandomNeverPasses(Shipped practice) throws UngradableException {
        for (int seed = 0; seed < RUNS; seed++) {
            int run = seed;
            Random mixed = new Random(new SplittableRandom(seed).nextLong());
            Grade grade = Grading.practice(practice.part(), atRandom(practice, mixed));
            assertFalse(grade.passed(), () -> "the blind run " + run + " of " + RUNS + " passed");
        }
    }

    private static int rounds(JsonNode part) {
        return part.at("/pass/rounds").asInt();
    }

    /** The fewest steps to every screen and end, along reactions that a tap and some typing really make fire. */
    private static Map<String, List<Step>> ways(PracticeScript script, Predicate<Reaction> taken) {
        Tapper tapper = new Tapper(script);
        Map<String, List<Step>> ways = new LinkedHashMap<>(Map.of(script.start().value(), List.of()));
        Queue<String> open = new ArrayDeque<>(ways.keySet());
        while (!open.isEmpty()) {
            String place = open.remove();
            Screen screen = script.screens().get(place);
            for (int i = 0; screen != null && i < screen.on().size(); i++) {
                Reaction reaction = screen.on().get(i);
                String next = reaction.go().map(go -> go.value()).orElse(place);
                if (taken.test(reaction)
                        && !ways.containsKey(next)
                        && tapper.typingFor(screen, i).isPresent()) {
                    List<Step> way = new ArrayList<>(ways.get(place));
                    way.add(new Step(place, i));
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return ways;
    }

    /** Goes on with the next round like the app does, as long as there is one. */
    private static List<Step> atRandom(Shipped practice, Random random) {
        PracticeScript script = practice.script();
        Tapper tapper = new Tapper(script);
        List<Step> steps = new ArrayList<>();
        String place = script.start().value();
        int left = rounds(practice.part());
        for (int tap = 0; left > 0 && tap < LONGEST_RUN; tap++) {
            Screen screen = script.screens().get(place);
            Optional<Step> step = tapper.atRandom(screen, random);
            if (step.isPresent()) {
                steps.add(step.get());
                place = screen.on().get(step.get().on()).go().map(Text::value).orElse(place);
                PracticeScript.End end = script.ends().get(place);
                left = end == null ? left : end.success() ? left - 1 : 0;
                place = end == null ? place : script.start().value();
            }
        }
        return steps;
    }
}
