package org.bansang.tests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
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
        new PracticeWalk(visit, course, activity).choose("Tự làm").doAlone();
        visit.sees(visit.heading("Làm được rồi!"));
    }
}
