package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officials come in a file: first every change is told, then exactly that happens, or nothing. */
@OnThePlatform
class RosterIT {
    private static final String HEADING = "login,display_name,email,unit_code,role,valid_from,valid_to,language\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static Api administrator;
    private static Api manager;

    @BeforeAll
    static void whoImports() {
        administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
        manager = Api.bearer(Tokens.of(Account.demonstration("quanly")));
    }

    @Test
    void aDryRunTellsEveryChangeAndChangesNothing() {
        long people = people();
        String today = DAY.format(Roster.today());

        JsonNode plan = dryRun(
                manager,
                HEADING + "ds.mot,Lý Thị Một,mot@example.vn,02890,official,,,\n"
                        + "ds.hai,Giàng A Hai,,02890-05,facilitator,,31/12/2030,\n");

        assertEquals(
                List.of(
                        "2 new-person: Ghi người mới Lý Thị Một",
                        "2 new-position: Cán bộ, công chức tại Xã Bảo Nhai (02890) từ " + today,
                        "3 new-person: Ghi người mới Giàng A Hai",
                        "3 new-position: Thành viên tổ công nghệ số cộng đồng tại Thôn 5 (tên chờ xã cung cấp) (02890-05) từ "
                                + today + ", thôi từ 31/12/2030"),
                told(plan, "changes", "kind"));
        assertEquals("[]", plan.path("problems").toString());
        assertEquals(people, people());
    }

    @Test
    void everyBadRowIsToldWithItsLineAndNothingIsTaken() {
        String file = HEADING + "ds.tot,Người Tốt,,02890,official,,,\n"
                + "ds.sai,,,02890,official,,,\n"
                + "ds.xa,Người Xa,,01273,official,,,\n"
                + "ds.sep,Người Sếp,,02890,manager,,,\n"
                + "quanly,,,02890-05,trainer,,,\n"
                + "ds.ngay,Người Ngày,,02890,official,30/02/2026,,\n";

        JsonNode plan = dryRun(manager, file);

        List<String> reasons = new ArrayList<>();
        plan.path("problems")
                .forEach(problem -> reasons.add(problem.path("line").asInt() + " "
                        + problem.path("reason").asText()));
        assertEquals(
                List.of("3 name-missing", "4 unit-not-yours", "5 manager-of-own-unit", "6 own-position", "7 date-odd"),
                reasons);
        carryOut(manager, file, plan.path("fingerprint").asText()).requireProblem(409, "conflict");
        assertEquals(0, Database.number("select count(*) from account where login like 'ds.tot'"));
    }

    @Test
    void whatTheDryRunShowedIsDoneAndDoingItAgainChangesNothing() {
        String file = HEADING + "\"ds.lam\";\"Lương Văn Làm\";\"lam@example.vn\";\"2890\";\"Cán bộ\";\"\";\"\";\"\"\n";
        String excel = "\uFEFF" + file.replace(',', ';');
        String fingerprint = dryRun(manager, excel).path("fingerprint").asText();

        JsonNode done = carryOut(manager, excel, fingerprint).require(200).json();

        assertEquals(2, done.path("changes").size(), done.toString());
        assertTrue(done.path("done").asBoolean());
        JsonNode again = dryRun(manager, excel);
        assertEquals("[]", again.path("changes").toString());
        assertEquals(1, again.path("unchanged").asInt());
        assertEquals(
                1,
                Database.number("select count(*) from account a join person p on p.id = a.person_id"
                        + " join membership m on m.person_id = p.id join position o on o.person_id = p.id"
                        + " where a.login = 'ds.lam' and p.email = 'lam@example.vn' and o.role = 'OFFICIAL'"));
    }

    @Test
    void anAccountIsMadeForSomebodyNew() {
        doIt(manager, HEADING + "ds.taikhoan,Sùng Thị Khoản,,02890,official,,,\n");

        Poll.until(
                "the sign-in server knows the account",
                Duration.ofSeconds(60),
                () -> Platform.running()
                                .adminApi()
                                .get("/bansang/users?exact=true&username=ds.taikhoan")
                                .orElseThrow()
                                .size()
                        == 1);
        assertEquals("CREATED", Poll.untilPresent("the platform knows that", Duration.ofSeconds(30), () -> Optional.of(
                        Database.text("select state from account where login = 'ds.taikhoan'"))
                .filter("CREATED"::equals)));
    }

    @Test
    void somethingThatChangedMeanwhileIsNoticedAndNothingIsDone() {
        Learner official = Learner.newcomer("Cán Bộ Giữa Chừng");
        Roster.appoint(official, "OFFICIAL", "02890");
        String file = HEADING + official.account().login() + ",,,02890,official,,"
                + Roster.today().plusDays(30) + ",\n";
        JsonNode plan = dryRun(manager, file);
        assertEquals("ended", plan.at("/changes/0/kind").asText(), plan.toString());

        String held = administrator
                .get("/api/people/" + official.id() + "/positions")
                .require(200)
                .json()
                .at("/positions/0/id")
                .asText();
        administrator
                .post(
                        "/api/people/" + official.id() + "/positions/" + held + "/end",
                        "{\"until\": \"" + Roster.today().plusDays(30) + "\"}")
                .require(200);

        carryOut(manager, file, plan.path("fingerprint").asText()).requireProblem(409, "outdated");
        assertEquals("[]", dryRun(manager, file).path("changes").toString());
    }

    @Test
    void aLoginNameThatSomebodyTakesInTheSameMomentIsNoDefectOfOurs() throws SQLException {
        String file = HEADING + "ds.trungten,Người Trùng Tên Tài Khoản,,02890,official,,,\n";
        String fingerprint = dryRun(manager, file).path("fingerprint").asText();

        try (Connection first = Platform.running().database().connect()) {
            first.setAutoCommit(false);
            String id = UUID.randomUUID().toString();
            Database.change(
                    first,
                    "insert into person (id, display_name, language) values (?::uuid, 'Người Đến Trước', 'vi')",
                    id);
            Database.change(
                    first,
                    "insert into account (person_id, login, subject, state) values (?::uuid, 'ds.trungten', ?, 'EXTERNAL')",
                    id,
                    id);
            CompletableFuture<Answer> importing =
                    CompletableFuture.supplyAsync(() -> carryOut(manager, file, fingerprint));
            Poll.until(
                    "the import waits for the login name",
                    Duration.ofSeconds(30),
                    () -> Database.number("select count(*) from pg_stat_activity where wait_event = 'transactionid'")
                            > 0);
            first.commit();
            importing.join().requireProblem(409, "outdated");
        }

        assertEquals(
                0, Database.number("select count(*) from person where display_name = 'Người Trùng Tên Tài Khoản'"));
        assertEquals(
                List.of("renamed", "new-position"),
                dryRun(manager, file).path("changes").findValuesAsText("kind"));
    }

    @Test
    void namesAddressesEndsAndMovesAreChangesToo() {
        doIt(administrator, HEADING + "ds.doi,Tên Cũ,cu@example.vn,02890,official,2025-07-01,,\n");
        String later = Roster.today().plusDays(10).toString();

        JsonNode plan = doIt(administrator, HEADING + "ds.doi,Tên Mới,moi@example.vn,01273,official," + later + ",,\n");

        assertEquals(
                List.of("renamed", "new-email", "moved"),
                plan.path("changes").findValuesAsText("kind"),
                plan.toString());
        assertEquals(
                1,
                Database.number(
                        "select count(*) from position o join account a on a.person_id = o.person_id"
                                + " where a.login = 'ds.doi' and o.valid_to = ?::date",
                        later));
    }

    @Test
    void somebodyOfAnotherUnitIsNeitherRenamedNorTakenOver() {
        doIt(administrator, HEADING + "ds.nguoita,Người Của Họ,,01273,official,,,\n");

        JsonNode plan = dryRun(manager, HEADING + "ds.nguoita,Tên Khác,,02890,official,,,\n");

        assertEquals("[]", plan.path("changes").toString());
        assertEquals("person-not-yours", plan.at("/problems/0/reason").asText());
        assertTrue(!plan.toString().contains("Người Của Họ"), plan.toString());
    }

    @Test
    void oddRequestsAreRefusedInWords() {
        send(manager, "", HEADING).requireProblem(400, "invalid");
        send(manager, "?dry-run=perhaps", HEADING).requireNoInsides();
        carryOut(manager, HEADING, "none").requireProblem(409, "outdated");
        assertEquals("empty", dryRun(manager, HEADING).at("/problems/0/reason").asText());
        assertEquals("empty", dryRun(manager, "").at("/problems/0/reason").asText());
        send(manager, "?dry-run=true", "x".repeat(5_000_001)).requireProblem(413, "too-large");
    }

    @Test
    void theTemplateOpensInExcelWithItsAccentsAndIsTaken() {
        byte[] template = manager.get("/api/people/import/template.csv?lang=vi")
                .require(200)
                .bytes();

        assertTrue(new String(template, StandardCharsets.UTF_8).startsWith("\uFEFFTên đăng nhập,"));
        assertEquals(
                "[]",
                dryRun(manager, new String(template, StandardCharsets.UTF_8))
                        .path("problems")
                        .toString());
    }

    private static long people() {
        return Database.number("select count(*) from person");
    }

    private static JsonNode doIt(Api caller, String file) {
        return carryOut(caller, file, dryRun(caller, file).path("fingerprint").asText())
                .require(200)
                .json();
    }

    private static JsonNode dryRun(Api caller, String file) {
        return send(caller, "?dry-run=true", file).require(200).json();
    }

    private static Answer carryOut(Api caller, String file, String fingerprint) {
        return send(caller, "?fingerprint=" + fingerprint, file);
    }

    private static Answer send(Api caller, String query, String file) {
        return caller.send("/api/people/import" + query, request -> request.setHeader("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file)));
    }

    private static List<String> told(JsonNode plan, String list, String word) {
        List<String> told = new ArrayList<>();
        plan.path(list)
                .forEach(one -> told.add(one.path("line").asInt() + " "
                        + one.path(word).asText() + ": " + one.path("sentence").asText()));
        return told;
    }
}
