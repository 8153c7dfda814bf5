package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bansang.content.pack.Part;
import org.bansang.content.pack.Part.EndEntry;
import org.bansang.content.pack.Part.PhonePart;
import org.bansang.content.pack.Part.PracticeScreen;
import org.bansang.content.pack.Part.ReactionEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalkThroughTest {
    private static final Words WORDS = Words.in("vi");

    private static WalkThrough way(Part.PracticePart practice, Edition edition) {
        return new WalkThrough(practice, new FactFiller(edition.facts(), Prints.IMPRINT.today()), WORDS);
    }

    @ParameterizedTest
    @MethodSource("org.bansang.content.render.Prints#shipped")
    void everyPracticeOfTheLibraryCanBeWalkedOnPaper(Edition edition) {
        for (Part part : edition.parts().values()) {
            if (part instanceof Part.PracticePart practice) {
                WalkThrough way = way(practice, edition);
                assertTrue(way.steps().size() >= 3, edition.slug());
                assertFalse(way.end().isBlank());
                way.steps().forEach(step -> assertFalse(step.act().contains("{"), step::act));
            }
        }
    }

    @Test
    void theWayIsTheShortestWithoutAMistakeAndSaysWhatToTypeAndTap() {
        PhonePart field = new PhonePart("field", "code", "Mã", "digits", null, null);
        PhonePart next = new PhonePart("button", "next", "Tiếp tục", null, null, null);
        PhonePart trap = new PhonePart("button", "trap", "Gửi mã", null, null, null);
        ReactionEntry right = new ReactionEntry("next", Map.of("code", "=otp"), "done", null, null);
        ReactionEntry wrong = new ReactionEntry("trap", Map.of(), "done", "gave-code", "Không gửi mã.");
        PracticeScreen screen =
                new PracticeScreen("Gõ mã.", null, List.of(field, next, trap), List.of(wrong, right), null);
        Part.PracticePart practice = new Part.PracticePart(
                "practice",
                "vi",
                "start",
                "done",
                Map.of("otp", "482913"),
                Map.of("start", screen),
                Map.of("done", new EndEntry("Xong.", true)),
                new Part.PassEntry(1, 0));
        WalkThrough way = way(practice, Prints.sample("vi"));
        assertEquals(1, way.steps().size());
        WalkThrough.Step step = way.steps().getFirst();
        assertEquals("Gõ 482913 vào ô “Mã”. Bấm “Tiếp tục”.", step.act());
        assertEquals(List.of("Tiếp tục", "Gửi mã"), step.choices());
        assertEquals("Xong.", way.end());
    }
}
