package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.PrintedFile;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of courses on paper, for those who look after courses. */
@OnThePlatform
class PrintsIT {
    private static CourseMaterial course;
    private static String title;
    private static String english;
    private static Api trainer;

    @BeforeAll
    static void somebodyLooksAfterACourse() {
        course = CourseMaterial.of("vneid");
        title = course.manifest().at("/course/title/vi").asText();
        english = course.manifest().at("/course/title/en").asText();
        trainer = Api.bearer(Tokens.of(Account.demonstration("giangvien")));
    }

    private static long lessons() {
        return course.all().stream()
                .filter(activity -> activity.path("kind").asText().equals("lesson"))
                .count();
    }

    private static Answer print(Api api, String form, String language) {
        return api.get("/api/packs/" + course.pack() + "/prints/" + form + "?language=" + language);
    }

    @ParameterizedTest
    @CsvSource({"handbook, vi", "handbook, en", "flipchart, vi", "flipchart, en", "script, vi", "script, en"})
    void everyFormIsAFileThatAnybodyCanRead(String form, String language) {
        Answer answer = print(trainer, form, language).require(200);

        assertEquals("application/pdf", answer.header("Content-Type"));
        assertTrue(
                answer.header("Content-Disposition").contains("vneid-" + form + "." + language + ".pdf"),
                answer.header("Content-Disposition"));
        PrintedFile file = PrintedFile.sound(answer.bytes(), language.equals("vi") ? title : english, language);
        assertTrue(file.pages() >= lessons(), "only " + file.pages() + " pages");
        String today = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        assertTrue(file.text().contains(today), "no print date");
    }

    @Test
    void paperLeadsToThisPlatform() {
        PrintedFile file =
                PrintedFile.sound(print(trainer, "handbook", "vi").require(200).bytes(), title, "vi");

        assertTrue(file.text().contains(Platform.running().url()), "the address is not on it");
    }

    @Test
    void whatWasPrintedTodayIsNotMadeAgain() {
        byte[] first = print(trainer, "script", "vi").require(200).bytes();

        assertArrayEquals(first, print(trainer, "script", "vi").require(200).bytes());
    }

    @Test
    void aReviewerPrintsTooAndNobodyElseDoes() {
        print(Api.bearer(Tokens.of(Account.demonstration("thamdinh"))), "script", "vi")
                .require(200);
        print(Api.bearer(Tokens.of(Account.demonstration("quantri"))), "script", "vi")
                .require(200);
        print(Api.guest(), "script", "vi").requireProblem(401, "sign-in-required");
        for (String login : List.of("nguoidan", "canbo", "tocongnghe", "quanly", "capgiay")) {
            print(Api.bearer(Tokens.of(Account.demonstration(login))), "script", "vi")
                    .requireProblem(403, "not-allowed");
        }
    }

    @Test
    void whatDoesNotExistIsSaidNotToExist() {
        print(trainer, "poster", "vi").requireProblem(404, "not-found");
        print(trainer, "script", "tyz").requireProblem(404, "not-found");
        trainer.get("/api/packs/" + "0".repeat(64) + "/prints/script").requireProblem(404, "not-found");
        trainer.get("/api/packs/none/prints/script").requireProblem(404, "not-found");
    }
}
