package org.bansang.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The pages a manager of the province and a manager of a commune open, and one that costs nothing to compare with. */
final class Workload {
    private static final String REFERENCE = "nothing but who I am (reference)";
    private static final int PAGE_AIM = 200;
    private static final int FILE_AIM = 1000;
    private static final int FILE_ROUNDS = 7;
    private static final String SINCE = "@2025-07-01";

    private final String course;
    private final Options options;
    private final List<Question> questions = new ArrayList<>();

    Workload(String course, Options options) {
        this.course = course;
        this.options = options;
    }

    List<Question> questions() {
        page(REFERENCE, "/api/me");
        String province = unit("04");
        String commune = unit("01273");
        String village = unit("01273-01");
        compliance("province", province);
        compliance("commune", commune);
        progress("province", province, 19);
        progress("commune", commune, 100);
        page("progress, village", "/api/units/" + village + "/progress?course=" + course);
        people(province);
        screens(province, commune);
        files(province);
        return questions.stream()
                .filter(question ->
                        question.name().equals(REFERENCE) || question.name().contains(options.only()))
                .toList();
    }

    private void compliance(String where, String unit) {
        String path = "/api/units/" + unit + "/compliance";
        page("compliance, " + where, path);
        page("compliance people, " + where, path + "/people?page=0");
        page("compliance people, " + where + ", page 100", path + "/people?page=" + 100);
        page("compliance people, " + where + ", overdue", path + "/people?state=overdue");
        page("compliance people, " + where + ", by name", path + "/people?query=" + encoded("nguyễn"));
    }

    private void progress(String where, String unit, int deep) {
        String path = "/api/units/" + unit + "/progress?course=" + course;
        page("progress, " + where, path);
        page("progress, " + where + ", page " + deep, path + "&page=" + deep);
        page("progress, " + where + ", from the end", path + "&sort=-name");
        page("progress, " + where + ", by unit", path + "&sort=unit");
        page("progress, " + where + ", farthest first", path + "&sort=-progress");
        page("progress, " + where + ", nothing done first", path + "&sort=progress");
        page("progress, " + where + ", latest first", path + "&sort=-last_activity");
        page("progress, " + where + ", completed", path + "&state=completed");
        page("progress, " + where + ", completed, page 10", path + "&state=completed&page=10");
        page("progress, " + where + ", learning", path + "&state=learning");
        page("progress, " + where + ", not started", path + "&state=not_started");
        page("progress, " + where + ", search \"nông thị\"", path + "&query=" + encoded("nông thị"));
        page(
                "progress, " + where + ", search \"mẩy\", latest first",
                path + "&sort=-last_activity&query=" + encoded("mẩy"));
        page("progress, " + where + ", search for nobody", path + "&query=" + encoded("không có ai"));
    }

    private void people(String province) {
        String path = "/api/people?unit=" + province + "&query=";
        page("people, everybody", path);
        page("people, everybody, page 90", path + "&page=90");
        page("people, \"Nông Thị Hoa\" (many)", path + encoded("Nông Thị Hoa"));
        page("people, \"nong thi hoa\" (no tone marks)", path + encoded("nong thi hoa"));
        page("people, \"Slấn\" (few)", path + encoded("Slấn"));
        page("people, \"tẩn kiềm siệu\" (fewer)", path + encoded("tẩn kiềm siệu"));
        page("people, \"a\" (almost all)", path + "a");
        page("people, nobody", path + encoded("không có ai"));
        page("people, a phone number", path + "0912345678");
    }

    private void screens(String province, String commune) {
        page("screen: my training", DeskScreen.DESK + "training");
        page("screen: compliance, province", DeskScreen.DESK + "compliance?unit=" + province);
        page("screen: compliance, commune", DeskScreen.DESK + "compliance?unit=" + commune);
        page("screen: progress, province", DeskScreen.DESK + "progress?course=vneid&unit=" + province);
        page("screen: progress, commune", DeskScreen.DESK + "progress?course=vneid&unit=" + commune);
        page("screen: people", DeskScreen.DESK + "people");
    }

    private void files(String province) {
        String path = "/api/units/" + province + "/compliance.";
        questions.add(
                new Question("CSV, officials of the province", path + "csv?role=official", 1, FILE_ROUNDS, FILE_AIM));
        questions.add(new Question("XLSX, officials of the province", path + "xlsx?role=official", 1, FILE_ROUNDS, 0));
    }

    private void page(String name, String path) {
        questions.add(new Question(name, path, options.users(), options.rounds(), PAGE_AIM));
    }

    private static String unit(String code) {
        return UUID.nameUUIDFromBytes(("unit:" + code + SINCE).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
