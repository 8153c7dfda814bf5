package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Cards and PINs of villagers: handed out by whoever may, worthless when lost, and the PIN known to nobody else. */
@OnThePlatform
class CardsIT {
    private final Api facilitator = Villager.facilitator();

    @Test
    void aVillagerIsRegisteredGetsACardAndSignsInWithThePin() {
        ObjectNode form = Villager.form("Giàng Thị Sua", "02890-03");

        JsonNode registered = Villager.register(facilitator, form);
        String pin = Villager.pin(facilitator, form);

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
    void aTeamMemberCannotMakeThePinOfSomebodyWhoHoldsAPosition() {
        ObjectNode form = Villager.form("Trưởng Thôn Có Việc", "02890-11");
        Villager.register(facilitator, form);
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
    void aLostCardStopsWorkingAndItsSessionsEnd() {
        ObjectNode form = Villager.form("Người Mất Thẻ", "02890-14");
        Account old = new Account(
                Villager.register(facilitator, form).path("card").asText(), Villager.pin(facilitator, form));
        Api session = Api.session(SignIn.as(old));
        session.get("/api/me/progress").require(200);

        JsonNode next = facilitator
                .post("/api/people/" + form.path("id").asText() + "/card", "")
                .require(201)
                .json();
        Account renewed = new Account(next.path("card").asText(), Villager.pin(facilitator, form));

        assertNotEquals(old.login(), renewed.login());
        session.get("/api/me/progress").requireProblem(401, "sign-in-required");
        SignIn.requireRefused(old);
        Poll.until("the new card signs in", Duration.ofSeconds(20), () -> SignIn.me(renewed)
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
        String card = Villager.register(facilitator, form).path("card").asText();
        String first = Villager.pin(facilitator, form);

        String second = Villager.pin(facilitator, form);

        assertNotEquals(first, second);
        SignIn.requireRefused(new Account(card, first));
        assertEquals(
                form.path("id").asText(),
                SignIn.me(new Account(card, second)).path("personId").asText());
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

    @Test
    void cardsComeOutAsOnePdf() {
        ObjectNode one = Villager.form("Thẻ Một", "02890-18");
        ObjectNode two = Villager.form("Thẻ Hai", "02890-18");
        Villager.register(facilitator, one);
        Villager.register(facilitator, two);

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
}
