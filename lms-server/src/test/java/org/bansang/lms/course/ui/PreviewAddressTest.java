package org.bansang.lms.course.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewAddressTest {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    @Test
    void everythingSaidComesBackFromTheAddressBar() {
        PreviewAddress said = new PreviewAddress("abc", "en", "final-check");
        QueryParameters typed = QueryParameters.fromString(said.parameters().getQueryString());
        assertEquals(said, PreviewAddress.of("abc", typed, LANGUAGES, "vi"));
    }

    @Test
    void theLanguageOfTheScreenIsShownUnlessAnotherIsAskedFor() {
        assertEquals(
                "en",
                PreviewAddress.of("abc", QueryParameters.empty(), LANGUAGES, "en")
                        .language());
    }

    @Test
    void aLanguageTheCourseDoesNotHaveGivesTheSourceLanguage() {
        QueryParameters typed = QueryParameters.fromString("lang=fr");
        assertEquals("vi", PreviewAddress.of("abc", typed, LANGUAGES, "en").language());
    }

    @Test
    void thePhoneOpensTheSamePlace() {
        assertEquals("/learn/#/preview/abc", new PreviewAddress("abc", "vi", null).onPhone());
        assertEquals("/learn/#/preview/abc/final-check", new PreviewAddress("abc", "vi", "final-check").onPhone());
    }
}
