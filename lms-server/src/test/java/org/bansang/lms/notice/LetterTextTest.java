package org.bansang.lms.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.shared.web.PublicUrl;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final String ADDRESS = "https://hoc.vidu.vn";

    @Test
    void theWordsFollowTheLanguageOfThePerson() {
        assertEquals("Còn 7 ngày: An toàn", text().subject(letter(Texts.VIETNAMESE, "An toàn", 7)));
        assertEquals("7 days left: An toàn", text().subject(letter(Locale.ENGLISH, "An toàn", 7)));
        assertEquals("1 day left: An toàn", text().subject(letter(Locale.ENGLISH, "An toàn", 1)));
    }

    @Test
    void bothFormsGreetAndLeadToTheTraining() {
        Letter letter = letter(Texts.VIETNAMESE, "An toàn", 7);

        for (String form : List.of(text().plain(letter), text().html(letter))) {
            assertTrue(form.contains("Kính gửi Lù Thị Mẩy,"), form);
            assertTrue(form.contains("https://hoc.vidu.vn/desk/training"), form);
            assertTrue(form.contains("xin không trả lời"), form);
        }
    }

    @Test
    void whatAManagerTypedCanNeitherBreakThePageNorAddAHeader() {
        Letter letter = letter(Texts.VIETNAMESE, "<script>x</script>\r\nBcc: a@b.vn", 7);

        assertFalse(text().html(letter).contains("<script>"));
        assertFalse(text().subject(letter).contains("\n"));
        assertFalse(text().subject(letter).contains("\r"));
    }

    private static Letter letter(Locale language, String title, int days) {
        return new Letter(
                new UUID(0, 1),
                new NoticeId(new UUID(0, 2)),
                "Lù Thị Mẩy",
                "may@vidu.vn",
                language,
                "compliance.notice.due-in",
                Wording.json(List.of(title, "30/11/2026", days)),
                "/desk/training");
    }

    private static LetterText text() {
        LetterText text = new LetterText();
        text.publicUrl = new PublicUrl() {
            @Override
            public String value() {
                return ADDRESS;
            }
        };
        return text;
    }
}
