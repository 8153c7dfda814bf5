package org.bansang.content.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.content.edit.LessonText.Screen;
import org.bansang.content.edit.QuizText.Answer;
import org.bansang.content.edit.QuizText.Kind;
import org.bansang.content.edit.QuizText.Question;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.content.lesson.LessonReader;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.SourceFolder;
import org.junit.jupiter.api.Test;

/** Whatever somebody types stays words: it ends no question, begins no list and runs nowhere. */
class HostileWordsTest {
    private static final int ROUNDS = 1_500;
    private static final BlockType[] WORDS = {
        BlockType.PARAGRAPH, BlockType.LIST, BlockType.ORDERED, BlockType.TIP, BlockType.WARNING, BlockType.SUBHEADING
    };

    @Test
    void wordsTypedIntoALessonAreTheWordsThatAreReadAgain() {
        HostileWords words = new HostileWords(1);
        for (int round = 0; round < ROUNDS; round++) {
            LessonText lesson = lesson(words);
            String source = LessonSource.write(lesson);
            LessonText read = LessonSource.read(source).orElseThrow();
            assertEquals(spoken(lesson), spoken(read), source);
            assertEquals(read, LessonSource.read(LessonSource.write(read)).orElseThrow(), source);
        }
    }

    @Test
    void theCompilerReadsTheSameBlocksAndNoHtmlInThem() {
        HostileWords words = new HostileWords(2);
        for (int round = 0; round < ROUNDS; round++) {
            LessonText lesson = lesson(words);
            String source = LessonSource.write(lesson);
            Problems problems = new Problems();
            Lesson compiled = LessonReader.read(
                            new SourceFile("lesson.md", source), SourceFolder.library(Map.of()), "m", problems)
                    .orElseThrow();
            assertEquals(
                    List.of(), problems.sorted().stream().map(Problem::toString).toList(), source);
            assertEquals(types(lesson), typesOf(compiled), source);
        }
    }

    @Test
    void marksStayWhereTheyWerePut() {
        HostileWords words = new HostileWords(3);
        for (int round = 0; round < ROUNDS; round++) {
            String before = InlineText.ofWords(words.next());
            String marked = InlineText.ofWords("x" + words.next() + "y");
            String after = InlineText.ofWords(words.next());
            String tidy = InlineText.tidy(before + " **" + marked + "** " + after);
            assertEquals(tidy, InlineText.tidy(tidy), tidy);
            assertTrue(tidy.contains("**" + InlineText.tidy(marked) + "**"), tidy);
        }
    }

    @Test
    void whoeverComparesSeesWhereALinkLeads() {
        String link = "Vào [cổng **này**](<https://cong.example/a>) nhé";
        assertEquals("Vào cổng này nhé", InlineText.words(link));
        assertEquals("Vào cổng này (https://cong.example/a) nhé", InlineText.wordsAndAddresses(link));
    }

    @Test
    void aMarkInTheMiddleOfAWordOrBesideABracketIsOne() {
        assertEquals("a&#98;**\"c\"**&#100;e", InlineText.tidy("a&#98;**\"c\"**&#100;e"));
        assertEquals("&#97;_b_&#99;", InlineText.tidy("a*b*c"));
        assertEquals("**a** b", InlineText.tidy("**a** b"));
        assertEquals("abc", InlineText.words(InlineText.tidy("a*b*c")));
    }

    @Test
    void wordsTypedIntoAQuizAreTheWordsThatAreReadAgain() {
        HostileWords words = new HostileWords(4);
        for (int round = 0; round < ROUNDS; round++) {
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                questions.add(question("q-" + i, words));
            }
            String source = QuizSource.write(new QuizText(questions), "");
            assertEquals(questions, QuizSource.read(source).questions(), source);
        }
    }

    @Test
    void wordsTypedIntoAFactAreTheWordsThatAreReadAgain() {
        HostileWords words = new HostileWords(5);
        LocalDate day = LocalDate.of(2026, 11, 21);
        String book =
                """
                # Head

                first:
                  value: {vi: "một"} # why
                  source: "s"
                  checked_on: 2026-11-01
                  review_by: 2026-12-01
                  confidence: H

                # Below
                """;
        for (int round = 0; round < ROUNDS; round++) {
            FactText fact = new FactText(
                    round % 2 == 0 ? "first" : "second",
                    Map.of("vi", quizWords(words) + "x", "en", quizWords(words) + "y"),
                    quizWords(words) + "z",
                    day,
                    day,
                    "m");
            String changed = FactsSource.put(book, fact);
            assertTrue(FactsSource.read(changed).contains(fact), changed);
            assertTrue(changed.contains("# Head") && changed.contains("# why") && changed.contains("# Below"));
        }
    }

    @Test
    void wordsTypedIntoATitleAreTheWordsThatAreReadAgain() {
        HostileWords words = new HostileWords(6);
        String outline =
                """
                id: 1
                slug: c
                title: {vi: "t", en: "t"} # keep
                languages: [vi, en]
                modules: []
                """;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> title = Map.of("vi", "x" + quizWords(words), "en", "y" + quizWords(words));
            String changed = OutlineSource.renameCourse(outline, title);
            assertEquals(title, OutlineSource.read(changed).orElseThrow().title(), changed);
            assertTrue(changed.contains("# keep"));
        }
    }

    private static LessonText lesson(HostileWords words) {
        List<Screen> screens = new ArrayList<>();
        for (int screen = 0; screen < 2; screen++) {
            List<Block> blocks = new ArrayList<>();
            for (int block = 0; block < 3; block++) {
                BlockType type = WORDS[words.number(WORDS.length)];
                boolean list = type == BlockType.LIST || type == BlockType.ORDERED;
                blocks.add(Block.words(type, list ? List.of(line(words), line(words)) : List.of(line(words))));
            }
            screens.add(new Screen(line(words), blocks));
        }
        return new LessonText(
                List.of(quizWords(words) + "a"), screens, List.of(quizWords(words) + "b"), quizWords(words));
    }

    /** Never nothing, and no half word in front that a name of a picture or a fact could begin. */
    private static String line(HostileWords words) {
        return InlineText.ofWords(words.next() + " x");
    }

    private static String quizWords(HostileWords words) {
        return InlineText.oneLine(words.next()).replace("->", "→");
    }

    private static Question question(String id, HostileWords words) {
        String general = quizWords(words);
        String stem = "s" + quizWords(words);
        return switch (words.number(3)) {
            case 0 ->
                new Question(
                        id,
                        Kind.CHOICE,
                        stem,
                        List.of(answer(words, 100), answer(words, 0), answer(words, 0)),
                        general,
                        "");
            case 1 ->
                new Question(
                        id,
                        Kind.MULTIPLE,
                        stem,
                        List.of(answer(words, 50), answer(words, 50), answer(words, -50)),
                        general,
                        "");
            default ->
                new Question(id, Kind.TRUEFALSE, stem, List.of(verdict(words, 100), verdict(words, 0)), general, "");
        };
    }

    private static Answer answer(HostileWords words, int weight) {
        return new Answer(quizWords(words), BigDecimal.valueOf(weight), quizWords(words));
    }

    private static Answer verdict(HostileWords words, int weight) {
        return new Answer("", BigDecimal.valueOf(weight), quizWords(words));
    }

    private static List<String> spoken(LessonText lesson) {
        List<String> spoken = new ArrayList<>(lesson.objectives());
        for (Screen screen : lesson.screens()) {
            spoken.add("# " + InlineText.words(screen.heading()));
            for (Block block : screen.blocks()) {
                block.lines().forEach(line -> spoken.add(block.type() + " " + InlineText.words(line)));
            }
        }
        spoken.addAll(lesson.keyPoints());
        spoken.add(lesson.doToday());
        return spoken;
    }

    private static List<String> types(LessonText lesson) {
        return lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .map(block -> block.type() + " " + block.lines().size())
                .toList();
    }

    private static List<String> typesOf(Lesson lesson) {
        return lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .map(block -> block.type() + " " + block.lines().size())
                .toList();
    }
}
