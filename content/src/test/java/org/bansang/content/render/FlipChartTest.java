package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlipChartTest {
    private static final double SMALLEST_SHOWN = 13.5;
    private static final double SHOWN_UNTIL = 157;
    private static final double SAID_UNTIL = 203;
    private static final double FOOT = 7.5;

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void everyScreenHasASheetAndStaysOnItInLettersThatAreInTheFile(Edition edition) {
        PdfProbe probe = new PdfProbe(Prints.pdf(Form.FLIPCHART, edition));
        int screens = edition.lessons().stream()
                .mapToInt(lesson -> lesson.screens().size())
                .sum();
        assertEquals(screens + 3 * edition.lessons().size(), probe.pages());
        List<PdfProbe.Letter> letters = probe.letters();
        assertEquals(Set.of(), PdfProbe.missing(letters), edition.slug());
        List<PdfProbe.Letter> astray = letters.stream()
                .filter(letter -> letter.size() >= SMALLEST_SHOWN
                        ? letter.top() > SHOWN_UNTIL
                        : letter.size() > FOOT && letter.top() > SAID_UNTIL)
                .toList();
        assertTrue(astray.isEmpty(), () -> edition.slug() + " " + astray.getFirst());
    }

    @Test
    void theGroupSeesTheListAndTheTrainerSaysTheRest() {
        PdfProbe probe = new PdfProbe(Prints.pdf(Form.FLIPCHART, Prints.sample("vi")));
        assertTrue(probe.page(1).contains("Cánhcửa"), probe.page(1));
        String stranger = probe.page(4);
        assertTrue(stranger.contains("Khicóngườilạ"), stranger);
        assertTrue(stranger.contains("Ngườihướngdẫnnói"), stranger);
        assertTrue(probe.page(probe.pages()).contains("Đápáncâu1:"), probe.page(probe.pages()));
    }

    @Test
    void whatIsLongIsPrintedSmaller() {
        assertEquals("large", Room.WIDE.sizeOf("", List.of("Đóng cửa lại.")));
        assertEquals("tiny", Room.NARROW.sizeOf("", List.of("Đóng cửa lại. ".repeat(80))));
    }
}
