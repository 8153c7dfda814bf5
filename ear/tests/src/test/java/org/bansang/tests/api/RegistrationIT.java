package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Registering villagers through the API: once and no more, only of one's own unit, and with nothing asked too much. */
@OnThePlatform
class RegistrationIT {
    private final Api facilitator = Villager.facilitator();

    @Test
    void theIdentityProviderLearnsNothingOfWhoItIs() {
        ObjectNode form = Villager.form("Giàng Thị Kín", "02890-03").put("phone", "0912 000 111");

        String card = Villager.register(facilitator, form).path("card").asText();

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
                .mapToObj(i -> Villager.register(facilitator, form).path("card").asText())
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
                .mapToObj(i -> Villager.register(facilitator, Villager.form("Người Xếp Hàng " + i, "02890-05"))
                        .path("card")
                        .asText())
                .toList()
                .forEach(cards::add);

        assertEquals(12, cards.size());
    }

    @Test
    void whoLooksLikeAnotherIsToldWithTheReasonAndRegisteredAllTheSame() {
        ObjectNode first = Villager.form("Lừu Thị Dở", "02890-06").put("phone", "0988777666");
        Villager.register(facilitator, first);

        JsonNode same = Villager.register(facilitator, Villager.form("luu thi do", "02890-06"))
                .at("/alike/0");
        JsonNode neighbour = Villager.register(
                        facilitator, Villager.form("LỪU THỊ DỞ", "02890-07").put("birthBand", "1950-1959"))
                .at("/alike/0");
        JsonNode phone = Villager.register(
                        facilitator, Villager.form("Cháu Của Dở", "02890-06").put("phone", "+84 988 777 666"))
                .at("/alike/0");
        JsonNode stranger = Villager.register(facilitator, Villager.form("Hoàn Toàn Khác Hẳn", "02890-06"));

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
        Villager.register(facilitator, Villager.form("Má Thị Riêng", "02890-08").put("phone", "0977123456"));
        Api neighbour = Villager.teamMember("02890-09");

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
        Api outsider = Villager.teamMember("01273");
        ObjectNode form = Villager.form("Người Nhà Khác", "02890-10");
        Villager.register(facilitator, form);
        String person = form.path("id").asText();

        outsider.post("/api/people", Villager.form("Người Mới", "02890-10")).requireProblem(403, "not-allowed");
        outsider.get("/api/people?unit=" + Units.id("02890")).requireProblem(403, "not-allowed");
        outsider.get("/api/people/cards.pdf?person=" + person).requireProblem(403, "not-allowed");
        outsider.post("/api/people/" + person + "/card", "").requireProblem(403, "not-allowed");
        outsider.post("/api/people/" + person + "/pin", "").requireProblem(403, "not-allowed");
        assertEquals(0, Villager.found(outsider, "Nha Khac"));
        Api.guest().post("/api/people", form).requireProblem(401, "sign-in-required");
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

        Villager.register(facilitator, child);

        assertEquals(
                1,
                Database.number(
                        "select count(*) from consent where person_id = ?::uuid and given_by = 'GUARDIAN'"
                                + " and guardian_name = 'Sùng A Bố' and read_aloud and language = 'vi'",
                        child.path("id").asText()));
    }
}
