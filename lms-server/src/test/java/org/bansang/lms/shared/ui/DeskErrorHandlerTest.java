package org.bansang.lms.shared.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeskErrorHandlerTest {

    static Stream<Class<?>> refusals() {
        return Arrays.stream(ProblemException.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyKindOfRefusalHasWordsInEveryLanguage(Class<?> kind) throws ReflectiveOperationException {
        ProblemException refusal =
                (ProblemException) kind.getConstructor(String.class).newInstance("x");
        for (Locale language : Texts.LANGUAGES) {
            assertFalse(Texts.get(language, "desk.problem." + refusal.type()).isBlank());
        }
    }
}
