package org.bansang.lms.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/learn/#/courses/vneid", "/desk", "/desk/progress?unit=1"})
    void pathsOfOursAreFollowed(String target) {
        assertEquals(target, SignInPage.target(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/desk/\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "/sign-in",
                ""
            })
    void anythingElseLeadsToTheLearnerApp(String target) {
        assertEquals("/learn/", SignInPage.target(target));
    }

    @Test
    void noTargetLeadsToTheLearnerApp() {
        assertEquals("/learn/", SignInPage.target(null));
    }
}
