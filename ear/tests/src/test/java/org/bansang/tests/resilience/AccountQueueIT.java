package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider is away on registration day: nobody is sent home, and everything is made good by itself. */
@OnThePlatform
class AccountQueueIT {
    private static final Duration BACK_OFF = Duration.ofMinutes(3);
    private boolean down;

    @Test
    void aVillagerRegisteredDuringAnOutageHasACardAtOnceAndAPinAfterIt() {
        Api facilitator = Api.session(SignIn.as(Account.demonstration("tocongnghe")));
        ObjectNode early = Villager.form("Người Có Thẻ Trước", "02890-20");
        register(facilitator, early);
        Platform.running().stopKeycloak();
        down = true;

        ObjectNode form = Villager.form("Người Đến Lúc Mất Mạng", "02890-20");
        JsonNode registered = register(facilitator, form);
        String person = "/api/people/" + form.path("id").asText();

        assertEquals("WAITING", registered.path("account").asText(), registered.toString());
        facilitator.post(person + "/pin", "").requireProblem(503, "unavailable");
        facilitator
                .get("/api/people/cards.pdf?person=" + form.path("id").asText())
                .require(200);
        JsonNode lost = facilitator
                .post("/api/people/" + early.path("id").asText() + "/card", "")
                .require(201)
                .json();
        assertEquals("WAITING", lost.path("account").asText());
        assertEquals(2, waiting(early, form));

        Platform.running().startKeycloak();
        down = false;
        Poll.until("the queue is empty by itself", BACK_OFF, () -> waiting(early, form) == 0);
        String pin = facilitator
                .post(person + "/pin", "")
                .require(201)
                .json()
                .path("pin")
                .asText();
        Api villager = Api.session(SignIn.as(new Account(registered.path("card").asText(), pin)));
        assertEquals(
                form.path("id").asText(),
                villager.get("/api/me").json().path("personId").asText());
        assertEquals(
                1,
                Platform.running()
                        .adminApi()
                        .get("/bansang/users?exact=true&username="
                                + lost.path("card").asText())
                        .orElseThrow()
                        .size(),
                "the lost card's account got the new code");
    }

    private static JsonNode register(Api facilitator, ObjectNode form) {
        return facilitator.post("/api/people", form).require(201).json();
    }

    private static long waiting(ObjectNode one, ObjectNode other) {
        return Database.number(
                "select count(*) from account where state = 'WAITING' and person_id in (?::uuid, ?::uuid)",
                one.path("id").asText(),
                other.path("id").asText());
    }

    @AfterEach
    void bringItBack() {
        if (down) {
            Platform.running().startKeycloak();
        }
    }
}
