package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;

class ConsentTextTest {

    @Test
    void the_words_stand_in_every_language_of_the_screens_with_the_same_parts() {
        int parts = ConsentText.current(Texts.VIETNAMESE).paragraphs().size();

        for (Locale language : Texts.LANGUAGES) {
            ConsentText text = ConsentText.current(language);
            assertEquals(language.getLanguage(), text.language());
            assertEquals(parts, text.paragraphs().size());
        }
        assertTrue(parts > 5);
    }

    @Test
    void they_say_what_is_kept_what_never_is_and_that_consent_can_be_withdrawn() {
        String words = ConsentText.current(Texts.VIETNAMESE).spoken();

        for (String part : new String[] {"khoảng năm sinh", "số căn cước", "mã OTP", "rút lại", "Im lặng", "16 tuổi"}) {
            assertTrue(words.contains(part), part);
        }
    }

    @Test
    void an_unknown_version_has_no_words_and_leads_nowhere_else() {
        assertTrue(ConsentText.of("learning-1999-01", Texts.VIETNAMESE).isEmpty());
        assertTrue(
                ConsentText.of("../consent/learning-2026-11", Texts.VIETNAMESE).isEmpty());
    }
}
