package org.bansang.content.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleSpeaksBothLanguagesAndUsesTheSameArguments(Rule rule) {
        Problems problems = new Problems();
        problems.add(rule, new Position("a.md", 7), "x", "y", "z");
        Problem problem = problems.sorted().getFirst();
        assertNotEquals(problem.vietnamese(), problem.english());
        assertFalse(problem.vietnamese().contains("%s") || problem.english().contains("%s"));
        assertEquals("a.md:7 " + rule.id() + " " + problem.english(), problem.toString());
        assertEquals(problem.vietnamese(), problem.sentence(Locale.of("vi")));
        assertEquals(problem.english(), problem.sentence(Locale.UK));
    }
}
