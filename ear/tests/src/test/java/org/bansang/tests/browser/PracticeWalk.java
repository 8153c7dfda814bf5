package org.bansang.tests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.bansang.tests.harness.CourseMaterial;

/** Walks through a practice in the learner app by what is written on its pretend phone, in Vietnamese. */
final class PracticeWalk {
    private final Visit visit;
    private final Page page;
    private final CourseMaterial course;
    private final String activity;
    private final JsonNode part;

    PracticeWalk(Visit visit, CourseMaterial course, String activity) {
        this.visit = visit;
        this.page = visit.page();
        this.course = course;
        this.activity = activity;
        this.part = course.part(activity, "vi");
    }

    PracticeWalk open() {
        visit.open("/learn/#/courses/" + course.manifest().at("/course/slug").asText() + "/" + activity);
        return this;
    }

    /** Chooses one of the three ways on the first screen. */
    PracticeWalk choose(String mode) {
        visit.sees(visit.heading("Bạn muốn tập cách nào?"));
        page.locator("button.mode")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("strong").getByText(mode)))
                .click();
        return this;
    }

    /** Does it on one's own without a mistake, as often as it takes. */
    void doAlone() {
        int rounds = course.rounds(activity);
        for (int round = 1; round <= rounds; round++) {
            walk(round == 1);
            if (round < rounds) {
                visit.sees("Xong lượt " + round + " trên " + rounds);
                visit.picture("learn-" + activity + "-2-round-" + round);
                visit.button("Làm lượt tiếp theo").click();
            }
        }
    }

    /** One time the shortest way. */
    void walk(boolean pictures) {
        int number = 0;
        for (JsonNode step : course.shortestWay(activity)) {
            onScreen(step);
            if (pictures) {
                visit.picture("learn-" + activity + "-1-screen-" + ++number);
            }
            take(step);
        }
    }

    /** Waits for the screen of a step. */
    void onScreen(JsonNode step) {
        visit.sees(page.getByRole(AriaRole.NOTE).getByText("TẬP"));
        visit.sees(page.locator("h1")
                .getByText(course.beginning(part, screen(step).path("say").asText(), "vi")));
    }

    /** Fills in what a step wants and taps what makes its rule fire. */
    void take(JsonNode step) {
        JsonNode rule = rule(step);
        rule.path("when").properties().forEach(field -> phone().locator("#field-" + field.getKey())
                .fill(typed(field.getValue().asText())));
        button(step).click();
    }

    /** Makes the first mistake of a screen that needs no typing and leaves the learner there. */
    void blunder(JsonNode step) {
        JsonNode rules = screen(step).path("on");
        for (JsonNode rule : rules) {
            if (rule.hasNonNull("mistake")
                    && !rule.hasNonNull("go")
                    && rule.path("when").isEmpty()) {
                button(screen(step), rule).click();
                visit.sees(page.locator(".feedback-card"));
                visit.button("Tôi hiểu rồi").click();
                return;
            }
        }
        throw new AssertionError("No mistake without consequence on " + step);
    }

    /** What is to be tapped for a step. */
    Locator button(JsonNode step) {
        return button(screen(step), rule(step));
    }

    private Locator button(JsonNode screen, JsonNode rule) {
        String text = course.beginning(part, textOf(screen, rule.path("tap").asText()), "vi");
        Pattern begins =
                Pattern.compile("^\\s*(Tin nhắn mới|Cuộc gọi đến|Máy ảnh tập|Mã QR mẫu)?\\s*" + literally(text));
        return phone().getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(begins))
                .first();
    }

    Locator phone() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Điện thoại tập"));
    }

    private JsonNode screen(JsonNode step) {
        return part.path("screens").path(step.path("screen").asText());
    }

    private JsonNode rule(JsonNode step) {
        return screen(step).path("on").path(step.path("on").asInt());
    }

    private String typed(String condition) {
        if (condition.startsWith("=")) {
            return part.path("values").path(condition.substring(1)).asText();
        }
        return condition.startsWith("digits:") ? "1".repeat(Integer.parseInt(condition.substring(7))) : "vi du";
    }

    private static String textOf(JsonNode screen, String id) {
        for (JsonNode each : screen.path("parts")) {
            if (each.path("id").asText().equals(id)) {
                return each.path("text").asText();
            }
            for (JsonNode option : each.path("options")) {
                if (option.path("id").asText().equals(id)) {
                    return option.path("text").asText();
                }
            }
        }
        throw new AssertionError("The screen has nothing to tap for " + id + ": " + screen);
    }

    /** For the browser's kind of pattern, which knows no quotation of whole texts. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
