package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bansang.content.pack.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    private static Script script(Edition edition) {
        return new Script(List.of(edition), Prints.IMPRINT, edition.title());
    }

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void everyLessonIsAMessageOfNinetyToAHundredAndTwentySeconds(Edition edition) {
        List<Message> messages = script(edition).messages();
        assertEquals(edition.lessons().size(), messages.size());
        for (Message message : messages) {
            assertTrue(
                    message.seconds() >= Message.SHORTEST && message.seconds() <= Message.LONGEST,
                    () -> edition.slug() + " " + edition.language() + " " + message);
        }
    }

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void nothingIsLeftThatAnAnnouncerCouldReadTwoWays(Edition edition) {
        for (Message message : script(edition).messages()) {
            String said = String.join(" ", message.paragraphs());
            assertFalse(said.matches("(?s).*[\\d{}%].*"), said);
        }
    }

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void everyLetterIsDrawnWithAnEmbeddedFont(Edition edition) {
        assertEquals(Set.of(), PdfProbe.missing(new PdfProbe(script(edition).pdf()).letters()));
    }

    @Test
    void aMessageSaysTheOneActionTwiceAndEveryKeyPoint() {
        Edition edition = Prints.sample("vi");
        Part.LessonPart lesson = edition.lessons().getFirst();
        String said = String.join(" ", script(edition).messages().getFirst().paragraphs());
        String action = lesson.doToday();
        assertTrue(said.indexOf(action) < said.lastIndexOf(action), said);
        lesson.keyPoints().forEach(point -> assertTrue(said.contains(point), said));
    }

    @Test
    void theTextAndThePaperSayTheSameAndHowLongItTakes() {
        Edition edition = Prints.sample("vi");
        Message message = script(edition).messages().getFirst();
        String text = PdfProbe.compact(script(edition).text());
        String paper = new PdfProbe(script(edition).pdf()).text();
        for (String paragraph : message.paragraphs()) {
            assertTrue(text.contains(PdfProbe.compact(paragraph)));
            assertTrue(paper.contains(PdfProbe.compact(paragraph)), paper);
        }
        String length = PdfProbe.compact(message.syllables() + " âm tiết, đọc khoảng " + message.seconds());
        assertTrue(text.contains(length) && paper.contains(length), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi 113 ngay.|Gọi một một ba ngay.",
                "Gọi 1900 0368.|Gọi một chín không không, không ba sáu tám.",
                "trong 5 phút|trong năm phút",
                "trong 15 phút|trong mười lăm phút",
                "đủ 21 tuổi|đủ hai mươi mốt tuổi",
                "số 07|số không bảy",
                "từ ngày 01/07/2025|từ ngày một tháng bảy năm hai không hai năm",
                "trên 10.000.000 đồng|trên mười triệu đồng",
                "25.500 đồng|hai mươi lăm nghìn năm trăm đồng",
                "giảm 10%|giảm mười phần trăm",
                "Nghị định 69/2024|Nghị định sáu mươi chín trên hai không hai bốn",
                "trang vneid.gov.vn|trang vneid chấm gov chấm vn"
            })
    void numbersAreWrittenAsVietnameseSaysThem(String written, String said) {
        assertEquals(said, SpokenNumbers.in("vi").spell(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call 113.|Call one one three.",
                "within 15 minutes|within fifteen minutes",
                "after 42 days|after forty two days",
                "over 10,000,000 dong|over ten million dong",
                "from 01/07/2025|from one July two zero two five"
            })
    void numbersAreWrittenAsEnglishSaysThem(String written, String said) {
        assertEquals(said, SpokenNumbers.in("en").spell(written));
    }
}
