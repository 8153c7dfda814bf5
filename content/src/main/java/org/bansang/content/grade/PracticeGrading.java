package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Replays a practice run along its rules, so that only a path that really exists counts. */
final class PracticeGrading {
    private final JsonNode screens;
    private final JsonNode ends;
    private final String start;

    PracticeGrading(JsonNode part) throws UngradableException {
        if (!part.path("kind").asText().equals("practice")
                || !part.path("screens").isObject()) {
            throw new UngradableException("The part is not a practice with screens.");
        }
        this.screens = part.path("screens");
        this.ends = part.path("ends");
        this.start = part.path("start").asText();
    }

    Grade grade(List<Step> steps) throws UngradableException {
        LearnerInput.checkCount(steps.size());
        String place = start;
        int right = 0;
        List<Grade.Detail> details = new ArrayList<>();
        for (Step step : steps) {
            JsonNode rule = rule(place, step);
            boolean mistake = rule.path("mistake").isTextual();
            right += mistake ? 0 : 1;
            details.add(new Grade.Detail(step.screen(), mistake ? 0 : 1));
            place = rule.path("go").asText(place);
        }
        boolean reached = ends.path(place).path("success").asBoolean();
        return new Grade(reached, reached, share(right, steps.size()), details);
    }

    private JsonNode rule(String place, Step step) throws UngradableException {
        if (ends.has(place)) {
            throw new UngradableException("The run goes on after its end " + place + ".");
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

    private static double share(int right, int all) {
        return all == 0
                ? 0
                : BigDecimal.valueOf(right)
                        .divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
