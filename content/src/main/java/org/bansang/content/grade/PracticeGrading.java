package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Replays a practice run along its rules, so that only a path that really exists counts. A part that says what passes
 * is judged by that; earlier parts do not, and there reaching a good end once is enough.
 */
final class PracticeGrading {
    private static final double WITH_A_HINT = 0.5;

    private final JsonNode screens;
    private final JsonNode ends;
    private final String start;
    private final PracticeMode mode;
    private final int rounds;
    private final int forgiven;

    PracticeGrading(JsonNode part, PracticeMode mode) throws UngradableException {
        if (!part.path("kind").asText().equals("practice")
                || !part.path("screens").isObject()) {
            throw new UngradableException("The part is not a practice with screens.");
        }
        this.screens = part.path("screens");
        this.ends = part.path("ends");
        this.start = part.path("start").asText();
        this.mode = mode;
        this.rounds = mode == PracticeMode.OWN ? part.at("/pass/rounds").asInt(1) : 1;
        this.forgiven = part.at("/pass/mistakes").asInt(Integer.MAX_VALUE);
    }

    Grade grade(List<Step> steps) throws UngradableException {
        LearnerInput.checkCount(steps.size());
        String place = start;
        int mistakes = 0;
        int done = 0;
        List<Grade.Detail> details = new ArrayList<>();
        for (Step step : steps) {
            if (done > 0 && done < rounds && isGood(place)) {
                place = start;
            }
            JsonNode rule = rule(place, step);
            boolean mistake = rule.path("mistake").isTextual();
            mistakes += mistake ? 1 : 0;
            details.add(new Grade.Detail(step.screen(), mistake ? 0 : worth(step)));
            place = rule.path("go").asText(place);
            done += isGood(place) ? 1 : 0;
        }
        boolean passed = mode == PracticeMode.OWN && done >= rounds && mistakes <= forgiven;
        return new Grade(passed, passed, mean(details), details);
    }

    private boolean isGood(String place) {
        return ends.path(place).path("success").asBoolean();
    }

    private static double worth(Step step) {
        return step.shown() ? 0 : step.hinted() ? WITH_A_HINT : 1;
    }

    private JsonNode rule(String place, Step step) throws UngradableException {
        if (ends.has(place)) {
            throw new UngradableException("The run goes on after its end " + place + ".");
        }
        if (step.shown() && mode == PracticeMode.OWN) {
            throw new UngradableException("A run on one's own has no step that the app made.");
        }
        if (!step.screen().equals(place)) {
            throw new UngradableException("The run stands on screen " + place + ", not on " + step.screen() + ".");
        }
        JsonNode rule = screens.path(place).path("on").path(step.on());
        if (!rule.isObject()) {
            throw new UngradableException("Screen " + place + " has no rule number " + step.on() + ".");
        }
        return rule;
    }

    private static double mean(List<Grade.Detail> details) {
        return details.isEmpty()
                ? 0
                : BigDecimal.valueOf(details.stream()
                                .mapToDouble(Grade.Detail::score)
                                .sum())
                        .divide(BigDecimal.valueOf(details.size()), 4, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
