package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CookieJar;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Registering villagers through the API: once and no more, only of one's own unit, and with nothing asked too much. */
@OnThePlatform
class PeopleIT {
    private final Api facilitator = Villager.facilitator();

    @Test
    void aVillagerIsRegisteredGetsACardAndSignsInWithThePin() {
        ObjectNode form = Villager.form("Giàng Thị Sua", "02890-03");

        JsonNode registered = register(form);
        String pin = pin(form);

        assertEquals("READY", registered.path("account").asText(), registered.toString());
        assertTrue(pin.matches("[0-9]{6}"));
        JsonNode me = Api.session(SignIn.as(new Account(registered.path("card").asText(), pin)))
                .get("/api/me")
                .require(200)
                .json();
        assertEquals(form.path("id").asText(), me.path("personId").asText());
        assertEquals("Giàng Thị Sua", me.path("displayName").asText());
        assertEquals("[\"resident\"]", me.path("roles").toString());
    }

    @Test
    void theIdentityProviderLearnsNothingOfWhoItIs() {
        ObjectNode form = Villager.form("Giàng Thị Kín", "02890-03").put("phone", "0912 000 111");

        String card = register(form).path("card").asText();

        JsonNode known = Platform.running()
                .adminApi()
                .get("/bansang/users?exact=true&username=" + card)
                .orElseThrow()
                .path(0);
        assertEquals(card, known.path("username").asText());
        for (String secret : List.of("Giàng", "0912", "02890")) {
            assertFalse(known.toString().contains(secret), known.toString());
        }
    }

    @Test
    void sentTwiceAndAtOnceARegistrationCountsOnce() {
        ObjectNode form = Villager.form("Sùng A Chỉnh", "02890-04");

        Set<String> cards = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> register(form).path("card").asText())
                .collect(Collectors.toSet());

        assertEquals(1, cards.size(), cards.toString());
        String id = form.path("id").asText();
        assertEquals(1, Database.number("select count(*) from person where id = ?::uuid", id));
        assertEquals(1, Database.number("select count(*) from consent where person_id = ?::uuid", id));
        assertEquals(1, Database.number("select count(*) from card where person_id = ?::uuid", id));
        facilitator.post("/api/people", form.put("displayName", "Người Khác")).requireProblem(409, "conflict");
    }

    @Test
    void manyVillagersAtOnceGetCardsOfTheirOwn() {
        Set<String> cards = new TreeSet<>();

        IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> register(Villager.form("Người Xếp Hàng " + i, "02890-05"))
                        .path("card")
                        .asText())
                .toList()
                .forEach(cards::add);

        assertEquals(12, cards.size());
    }

    @Test
    void whoLooksLikeAnotherIsToldWithTheReasonAndRegisteredAllTheSame() {
        ObjectNode first = Villager.form("Lừu Thị Dở", "02890-06").put("phone", "0988777666");
        register(first);

        JsonNode same = register(Villager.form("luu thi do", "02890-06")).at("/alike/0");
        JsonNode neighbour = register(Villager.form("LỪU THỊ DỞ", "02890-07").put("birthBand", "1950-1959"))
                .at("/alike/0");
        JsonNode phone = register(Villager.form("Cháu Của Dở", "02890-06").put("phone", "+84 988 777 666"))
                .at("/alike/0");
        JsonNode stranger = register(Villager.form("Hoàn Toàn Khác Hẳn", "02890-06"));

        assertEquals(first.path("id").asText(), same.path("id").asText());
        assertEquals(
                "[\"SAME_NAME\",\"SAME_VILLAGE\",\"SAME_BAND\"]",
                same.path("signs").toString());
        assertEquals("[\"SAME_NAME\",\"SAME_COMMUNE\"]", neighbour.path("signs").toString());
        assertTrue(phone.path("signs").toString().contains("SAME_PHONE"), phone.toString());
        assertEquals(0, stranger.path("alike").size(), stranger.toString());
    }

    @Test
    void aTeamMemberOfOneVillageIsNotToldWhoseNumberItIsInAnother() {
        register(Villager.form("Má Thị Riêng", "02890-08").put("phone", "0977123456"));
        Api neighbour = teamMember("02890-09");

        JsonNode alike = neighbour
                .post("/api/people", Villager.form("Vàng A Tò", "02890-09").put("phone", "0977123456"))
                .require(201)
                .json()
                .at("/alike/0");

        assertTrue(alike.path("signs").toString().contains("SAME_PHONE"), alike.toString());
        assertTrue(alike.path("id").isMissingNode(), alike.toString());
        assertEquals("", alike.path("displayName").asText());
    }

    @Test
    void nobodyRegistersSearchesOrPrintsWhereTheyDoNotServe() {
        Api outsider = teamMember("01273");
        ObjectNode form = Villager.form("Người Nhà Khác", "02890-10");
        register(form);
        String person = form.path("id").asText();

        outsider.post("/api/people", Villager.form("Người Mới", "02890-10")).requireProblem(403, "not-allowed");
        outsider.get("/api/people?unit=" + Units.id("02890")).requireProblem(403, "not-allowed");
        outsider.get("/api/people/cards.pdf?person=" + person).requireProblem(403, "not-allowed");
        outsider.post("/api/people/" + person + "/card", "").requireProblem(403, "not-allowed");
        outsider.post("/api/people/" + person + "/pin", "").requireProblem(403, "not-allowed");
        assertEquals(0, rows(outsider, "Nha Khac"));
        Api.guest().post("/api/people", form).requireProblem(401, "sign-in-required");
    }

    @Test
    void aTeamMemberCannotMakeThePinOfSomebodyWhoHoldsAPosition() {
        ObjectNode form = Villager.form("Trưởng Thôn Có Việc", "02890-11");
        register(form);
        String person = form.path("id").asText();
        Database.change(
                "insert into position (id, person_id, unit_id, role, valid_from)"
                        + " values (gen_random_uuid(), ?::uuid, ?::uuid, 'MANAGER', date '2026-01-01')",
                person,
                Units.id("02890-11"));

        facilitator.post("/api/people/" + person + "/pin", "").requireProblem(403, "not-allowed");
        facilitator.post("/api/people/" + person + "/card", "").requireProblem(403, "not-allowed");
        Villager.manager().post("/api/people/" + person + "/pin", "").require(201);
    }

    @Test
    void whatIsNotAskedIsRefused() {
        facilitator
                .post("/api/people", Villager.form("Người Đủ", "02890-12").put("identityNumber", "004085001234"))
                .requireProblem(400, "invalid");
        facilitator
                .post("/api/people", Villager.form("Người Đủ 004085001234", "02890-12"))
                .requireProblem(400, "invalid");
        facilitator
                .post("/api/people", Villager.form("Người Đủ", "02890-12").put("birthBand", "1985-1985"))
                .requireProblem(400, "invalid");
        facilitator.post("/api/people", Villager.form("Người Đủ", "15")).requireProblem(403, "not-allowed");
        ObjectNode silent = Villager.form("Người Im Lặng", "02890-12");
        silent.remove("consent");
        facilitator.post("/api/people", silent).requireProblem(400, "invalid");
        facilitator.post("/api/people", "[]").requireProblem(400, "invalid");
        facilitator.post("/api/people", "").requireProblem(400, "invalid");
    }

    @Test
    void forAChildAGuardianAgrees() {
        ObjectNode child = Villager.form("Bé Chưa Lớn", "02890-13")
                .put("birthBand", "2010-2019")
                .put("under16", true);
        facilitator.post("/api/people", child).requireProblem(400, "invalid");
        child.withObjectProperty("consent")
                .put("givenBy", "guardian")
                .put("guardianName", "Sùng A Bố")
                .put("guardianRelation", "bố");

        register(child);

        assertEquals(
                1,
                Database.number(
                        "select count(*) from consent where person_id = ?::uuid and given_by = 'GUARDIAN'"
                                + " and guardian_name = 'Sùng A Bố' and read_aloud and language = 'vi'",
                        child.path("id").asText()));
    }

    @Test
    void aLostCardStopsWorkingAndItsSessionsEnd() {
        ObjectNode form = Villager.form("Người Mất Thẻ", "02890-14");
        Account old = new Account(register(form).path("card").asText(), pin(form));
        Api session = Api.session(SignIn.as(old));
        session.get("/api/me/progress").require(200);

        JsonNode next = facilitator
                .post("/api/people/" + form.path("id").asText() + "/card", "")
                .require(201)
                .json();
        Account renewed = new Account(next.path("card").asText(), pin(form));

        assertNotEquals(old.login(), renewed.login());
        session.get("/api/me/progress").requireProblem(401, "sign-in-required");
        assertThrowsNoSession(old);
        Poll.until("the new card signs in", Duration.ofSeconds(20), () -> signedIn(renewed)
                .path("personId")
                .asText()
                .equals(form.path("id").asText()));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from card where person_id = ?::uuid and end_reason = 'LOST' and login = ?",
                        form.path("id").asText(),
                        old.login()));
    }

    @Test
    void aNewPinEndsTheOldOneAndNoTraceOfAPinIsKept() {
        ObjectNode form = Villager.form("Người Quên Mã", "02890-15");
        String card = register(form).path("card").asText();
        String first = pin(form);

        String second = pin(form);

        assertNotEquals(first, second);
        assertThrowsNoSession(new Account(card, first));
        assertEquals(
                form.path("id").asText(),
                signedIn(new Account(card, second)).path("personId").asText());
        assertEquals(
                2,
                Database.number(
                        "select count(*) from person_event where person_id = ?::uuid and kind = 'PIN_SET'",
                        form.path("id").asText()));
        for (String table : List.of("account", "card", "person", "person_event")) {
            String rows = "select count(*) from " + table + " t where t::text like ?";
            assertEquals(0, Database.number(rows, "%," + second + ",%"), table);
        }
        assertEquals(List.of(), logsThatSay(second));
    }

    private static List<String> logsThatSay(String pin) {
        Pattern alone = Pattern.compile("(?<![0-9A-Za-z.:-])" + pin + "(?![0-9A-Za-z-])");
        try (Stream<Path> logs = Files.list(Platform.running().logs())) {
            return logs.filter(Files::isRegularFile)
                    .flatMap(
                            log -> lines(log).filter(line -> alone.matcher(line).find()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void peopleAreFoundByNameWithoutMarksByCardAndByPhone() {
        ObjectNode form = Villager.form("Thào Thị Pằng", "02890-16").put("phone", "0966000123");
        String card = register(form).path("card").asText();

        for (String query : List.of(
                "thao thi pang", "Pằng", card, card.substring(0, 3) + "%20" + card.substring(3), "0966%20000%20123")) {
            JsonNode found = facilitator
                    .get("/api/people?query=" + query.replace(" ", "%20"))
                    .require(200)
                    .json();
            assertEquals(1, found.path("rows").size(), query + ": " + found);
            assertEquals(form.path("id").asText(), found.at("/rows/0/id").asText());
        }
        assertEquals(0, rows(facilitator, "pa_g"), "no wildcard of the database is one of ours");
        facilitator.get("/api/people?size=201").requireProblem(400, "invalid");
        facilitator.get("/api/people?page=-1").requireProblem(400, "invalid");
        facilitator.get("/api/people?unit=x").requireProblem(400, "invalid");
    }

    @Test
    void aPageTellsWhetherAnotherFollows() {
        for (int i = 0; i < 3; i++) {
            register(Villager.form("Người Lật Trang " + i, "02890-17"));
        }
        String path = "/api/people?query=lat%20trang&size=2&page=";

        JsonNode first = facilitator.get(path + 0).require(200).json();
        JsonNode second = facilitator.get(path + 1).require(200).json();

        assertTrue(first.path("more").asBoolean());
        assertFalse(second.path("more").asBoolean());
        assertEquals("Người Lật Trang 0", first.at("/rows/0/displayName").asText());
        assertEquals("Người Lật Trang 2", second.at("/rows/0/displayName").asText());
    }

    @Test
    void cardsComeOutAsOnePdf() {
        ObjectNode one = Villager.form("Thẻ Một", "02890-18");
        ObjectNode two = Villager.form("Thẻ Hai", "02890-18");
        register(one);
        register(two);

        Answer pdf = facilitator
                .get("/api/people/cards.pdf?person=" + one.path("id").asText() + "&person="
                        + two.path("id").asText())
                .require(200);

        assertEquals("application/pdf", pdf.header("Content-Type"));
        assertEquals("no-store", pdf.header("Cache-Control"));
        assertTrue(pdf.text().startsWith("%PDF-"));
        facilitator.get("/api/people/cards.pdf").requireProblem(400, "invalid");
        facilitator.get("/api/people/cards.pdf?person=x").requireProblem(400, "invalid");
    }

    private JsonNode register(ObjectNode form) {
        return facilitator.post("/api/people", form).require(201).json();
    }

    private String pin(ObjectNode form) {
        return facilitator
                .post("/api/people/" + form.path("id").asText() + "/pin", "")
                .require(201)
                .json()
                .path("pin")
                .asText();
    }

    private static int rows(Api api, String query) {
        return api.get("/api/people?query=" + query.replace(" ", "%20"))
                .require(200)
                .json()
                .path("rows")
                .size();
    }

    private static Api teamMember(String unit) {
        Learner member = Learner.newcomer("Thành Viên Tổ " + unit);
        member.holds("FACILITATOR", unit, "2026-01-01", "2099-12-31");
        return Api.bearer(Tokens.of(member.account()));
    }

    private static JsonNode signedIn(Account account) {
        CookieJar cookies = SignIn.as(account);
        return Api.session(cookies).get("/api/me").require(200).json();
    }

    private static void assertThrowsNoSession(Account account) {
        boolean entered = true;
        try {
            SignIn.as(account);
        } catch (AssertionError refused) {
            entered = false;
        }
        assertFalse(entered, "the old way in still works");
    }
}
