package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bansang.content.pack.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookTest {
    /** Where the foot of a page begins, in millimetres. */
    private static final double FOOT = 194;

    private static final Edition SAMPLE = Prints.sample("vi");

    private static PdfProbe handbook(Edition edition) {
        return new PdfProbe(Prints.pdf(Form.HANDBOOK, edition));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormIsTaggedNamesItsLanguageAndClaimsPdfUa(Form form) {
        for (String language : List.of("vi", "en")) {
            Edition edition = Prints.sample(language);
            PdfProbe probe = new PdfProbe(Prints.pdf(form, edition));
            assertTrue(probe.isMarked());
            assertTrue(probe.showsItsTitle());
            assertEquals(language, probe.language());
            assertTrue(probe.title().endsWith(edition.title()), probe.title());
            assertTrue(probe.metadata().contains("pdfuaid:part"), probe.metadata());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyPictureAndCodeSaysWhatItShows(Form form) {
        List<String> alternatives = new PdfProbe(Prints.pdf(form, SAMPLE)).alternatives();
        assertEquals(form == Form.SCRIPT, alternatives.isEmpty());
        assertTrue(alternatives.stream().noneMatch(String::isBlank), alternatives::toString);
    }

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void noWordOfALessonIsLostOnTheWayToPaperAndEveryLetterIsDrawnWithAnEmbeddedFont(Edition edition) {
        List<PdfProbe.Letter> letters = handbook(edition).letters();
        assertEquals(Set.of(), PdfProbe.missing(letters), edition.slug());
        String text = PdfProbe.text(letters, FOOT);
        FactFiller facts = new FactFiller(edition.facts(), Prints.IMPRINT.today());
        for (Part.LessonPart lesson : edition.lessons()) {
            lesson.keyPoints().forEach(point -> assertPrinted(facts.shown(point), text));
            assertPrinted(facts.shown(lesson.doToday()), text);
            for (Part.ScreenEntry screen : lesson.screens()) {
                screen.blocks().stream()
                        .filter(block -> Set.of("paragraph", "tip", "warning").contains(block.type()))
                        .filter(block -> block.html() != null && !block.html().contains("<br>"))
                        .forEach(block -> assertPrinted(facts.shown(block.text()), text));
            }
        }
    }

    private static void assertPrinted(String words, String text) {
        assertTrue(text.contains(PdfProbe.compact(words)), words);
    }

    @Test
    void aCameraReadsTheAddressOfTheCourseAndOfTheLesson() {
        PdfProbe probe = handbook(SAMPLE);
        assertEquals("https://hoc.vidu.example/learn/#/courses/sample", probe.scanned(1));
        int lesson = firstPageWith(probe, "Bàinàygiúpmình");
        assertEquals("https://hoc.vidu.example/learn/#/courses/sample/door", probe.scanned(lesson));
    }

    @Test
    void theAnswersStandAfterTheLastQuestionAndThePageTheyAreOnIsNamed() {
        PdfProbe probe = handbook(SAMPLE);
        int questions = firstPageWith(probe, "Đápánởtrang");
        int answers = firstPageWith(probe, "Đápán·Khóamẫu");
        assertTrue(questions < answers);
        assertTrue(probe.page(questions).contains("Đápánởtrang" + answers), probe.page(questions));
    }

    private static int firstPageWith(PdfProbe probe, String words) {
        return IntStream.rangeClosed(2, probe.pages())
                .filter(page -> !probe.page(page).contains("Trongsổnày"))
                .filter(page -> probe.page(page).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFactIsPrintedWithItsReviewAndNoneIsMarkedInTime() {
        String text = handbook(SAMPLE).text();
        assertTrue(handbook(SAMPLE).page(1).contains("Inngày" + Prints.IMPRINT.printed()));
        assertTrue(text.contains("19000000Trangmẫu(chắc)01/11/202620/01/20271"), text);
        assertFalse(text.contains("đãquáhạn"), text);
        assertFalse(text.contains("inbảnmới"), text);
    }

    @Test
    void aFactPastItsReviewIsMarkedWhereverItIsPrinted() {
        Imprint late = new Imprint(Prints.YEARS_LATER, "https://hoc.vidu.example");
        for (Form form : Form.values()) {
            String text = new PdfProbe(form.pdf(List.of(SAMPLE), late, SAMPLE.title())).text();
            assertTrue(text.contains("quángàyxemlại"), text);
        }
        String book = new PdfProbe(Form.HANDBOOK.pdf(List.of(SAMPLE), late, SAMPLE.title())).text();
        assertTrue(book.contains("Mấtchìathìgọi19000000*."), book);
        assertTrue(book.contains("đãquáhạn"), book);
    }

    @Test
    void aBookOfSeveralCoursesHoldsEachOfThem() {
        Edition english = Prints.sample("en");
        PdfProbe one = handbook(english);
        PdfProbe two =
                new PdfProbe(Form.HANDBOOK.pdf(List.of(english, english), Prints.IMPRINT, "All \"quoted\" & <b>"));
        assertTrue(two.pages() > 2 * one.pages() - 5);
        assertTrue(two.text().contains("All\"quoted\"&<b>"), two.text());
    }

    @Test
    void thereIsNoEmptyPage() {
        PdfProbe probe = handbook(SAMPLE);
        for (int page = 2; page <= probe.pages(); page++) {
            assertTrue(probe.page(page).length() > 60, "page " + page);
        }
    }
}
