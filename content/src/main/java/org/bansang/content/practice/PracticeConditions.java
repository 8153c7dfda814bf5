package org.bansang.content.practice;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.bansang.content.practice.PracticeScript.Reaction;

/** Whether what stands in the fields of a screen meets the conditions of a reaction, as the learner app decides it. */
final class PracticeConditions {
    private static final String DIGITS = "digits:";

    private PracticeConditions() {}

    /** @param values the dummy value of a name */
    static boolean fits(Reaction reaction, Map<String, String> typed, UnaryOperator<String> values) {
        return reaction.when().entrySet().stream()
                .allMatch(condition ->
                        fits(condition.getValue().value(), typed.getOrDefault(condition.getKey(), ""), values));
    }

    static boolean fits(String condition, String typed, UnaryOperator<String> values) {
        if (condition.startsWith("=")) {
            return typed.equals(values.apply(condition.substring(1)));
        }
        if (condition.startsWith(DIGITS)) {
            return typed.matches("[0-9]+")
                    && Integer.toString(typed.length()).equals(condition.substring(DIGITS.length()));
        }
        return condition.equals("any") && !typed.isBlank();
    }
}
