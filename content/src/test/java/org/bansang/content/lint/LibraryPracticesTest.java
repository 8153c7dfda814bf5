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
import java.util.function.Predicate;
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
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every practice that ships can be done by who knows the way, and cannot be done by who does not look. */
class LibraryPracticesTest {
    private static final Path COURSES = Path.of("..", "courses");
    private static final int RUNS = 2_000;
    private static final int LONGEST_RUN = 300;

    /** Where everything is tapped and nothing typed, luck cannot be ruled out: as many runs may have it. */
    private static final int MOST_LUCKY = RUNS / 80;

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
        assertTrue(PRACTICES.size() >= 11, "the practices of the first two courses");
    }

    @ParameterizedTest
    @MethodSource("practices")
    void whoKnowsTheWayReachesEveryEndByTappingAndTyping(Shipped practice) throws UngradableException {
        Map<String, List<Step>> ways = ways(practice.script(), reaction -> true);
        for (PracticeScript.End end : practice.script().ends().values()) {
            assertTrue(ways.containsKey(end.id()), () -> "no way to the end " + end.id());
            Grade grade = Grading.practice(practice.part(), ways.get(end.id()));
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
    void whoTapsAndScribblesAtRandomDoesNotGetThroughWithoutAMistake(Shipped practice) throws UngradableException {
        int lucky = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Grade grade = Grading.practice(practice.part(), atRandom(practice.script(), new Random(seed)));
            lucky += grade.passed() && grade.score() == 1 ? 1 : 0;
        }
        int allowed = needsTheRightWord(practice.script()) ? 0 : MOST_LUCKY;
        int without = lucky;
        assertTrue(lucky <= allowed, () -> without + " of " + RUNS + " blind runs had no mistake");
    }

    /** Whether every way without a mistake passes a field that wants one of the dummy values. */
    private static boolean needsTheRightWord(PracticeScript script) {
        Predicate<Reaction> blind = reaction -> reaction.mistake().isEmpty()
                && reaction.when().values().stream()
                        .noneMatch(condition -> condition.value().startsWith("="));
        return script.ends().values().stream()
                .filter(PracticeScript.End::success)
                .noneMatch(end -> ways(script, blind).containsKey(end.id()));
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

    private static List<Step> atRandom(PracticeScript script, Random random) {
        Tapper tapper = new Tapper(script);
        List<Step> steps = new ArrayList<>();
        Screen screen = script.screens().get(script.start().value());
        for (int tap = 0; screen != null && tap < LONGEST_RUN; tap++) {
            Optional<Step> step = tapper.atRandom(screen, random);
            if (step.isPresent()) {
                steps.add(step.get());
                Reaction reaction = screen.on().get(step.get().on());
                screen = reaction.go().isEmpty()
                        ? screen
                        : script.screens().get(reaction.go().get().value());
            }
        }
        return steps;
    }
}
