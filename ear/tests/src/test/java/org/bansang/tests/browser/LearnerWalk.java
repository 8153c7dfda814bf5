package org.bansang.tests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.bansang.tests.harness.CourseMaterial;

/** Does activities of a course in the learner app by what is written on its buttons, in Vietnamese. */
final class LearnerWalk {
    private final Visit visit;
    private final Page page;
    private final CourseMaterial course;

    LearnerWalk(Visit visit, CourseMaterial course) {
        this.visit = visit;
        this.page = visit.page();
        this.course = course;
    }

    /** Does the activity on the screen well and waits until its result is safe. */
    void doWell(String activity) {
        switch (course.kind(activity)) {
            case "quiz" -> answer(activity);
            case "practice" -> practise(activity);
            default -> read(activity);
        }
        visit.sees("Kết quả đã được ghi lại.");
        visit.picture("learn-" + activity + "-9-result");
    }

    void read(String activity) {
        visit.sees(visit.button("Bắt đầu")).picture("learn-" + activity + "-1-start");
        visit.button("Bắt đầu").click();
        int screens = course.part(activity, "vi").path("screens").size();
        for (int i = 0; i < screens; i++) {
            visit.picture("learn-" + activity + "-2-screen-" + (i + 1));
            visit.button("Tiếp").click();
        }
        visit.sees(visit.heading("Điều cần nhớ")).picture("learn-" + activity + "-3-key-points");
        visit.button("Tôi đã học xong").click();
        visit.sees(visit.heading("Xong bài rồi!"));
    }

    private void answer(String activity) {
        JsonNode questions = course.part(activity, "vi").path("questions");
        JsonNode right = course.rightResponses(activity);
        for (int i = 0; i < questions.size(); i++) {
            visit.sees("Câu " + (i + 1) + " trên " + questions.size());
            JsonNode question = questions.get(i);
            JsonNode answers = question.path("answers");
            for (int place = 0; place < answers.size(); place++) {
                String id = answers.get(place).path("id").asText();
                if (holds(right.path(question.path("id").asText()), id)) {
                    page.locator("label.answer").nth(place).click();
                }
            }
            if (i == 0) {
                visit.picture("learn-" + activity + "-1-question");
            }
            visit.button("Trả lời").click();
            visit.sees("Đúng rồi!");
            if (i == 0) {
                visit.picture("learn-" + activity + "-2-feedback");
            }
            visit.button(i == questions.size() - 1 ? "Xem kết quả" : "Câu tiếp theo")
                    .click();
        }
        visit.sees(visit.heading("Bạn đã đạt!"));
    }

    private static boolean holds(JsonNode chosen, String id) {
        for (JsonNode each : chosen) {
            if (each.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private void practise(String activity) {
        JsonNode part = course.part(activity, "vi");
        Locator phone = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Điện thoại tập"));
        visit.sees(phone);
        int number = 0;
        for (JsonNode step : course.rightSteps(activity)) {
            JsonNode screen = part.path("screens").path(step.path("screen").asText());
            JsonNode rule = screen.path("on").path(step.path("on").asInt());
            visit.sees(page.getByRole(AriaRole.NOTE).getByText("TẬP"));
            visit.sees(page.locator("h1")
                    .getByText(course.beginning(part, screen.path("say").asText(), "vi")));
            visit.picture("learn-" + activity + "-1-screen-" + ++number);
            rule.path("when").properties().forEach(field -> phone.locator("#field-" + field.getKey())
                    .fill(typed(part, field.getValue().asText())));
            press(phone, course.beginning(part, textOf(screen, rule.path("tap").asText()), "vi"));
        }
        visit.sees(visit.heading("Làm được rồi!"));
    }

    private static String typed(JsonNode part, String condition) {
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

    private static void press(Locator phone, String text) {
        Pattern begins = Pattern.compile("^\\s*" + literally(text));
        phone.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(begins))
                .first()
                .click();
    }

    /** For the browser's kind of pattern, which knows no quotation of whole texts. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
