package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import org.bansang.launcher.StartFailure;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something is refused outside the REST interface, a person reads a sentence and nothing of our insides. */
@OnThePlatform
class WordsIT {
    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/learn/nowhere", "/learn/assets/nowhere.js", "/error"})
    void anUnknownPageIsAnsweredInWords(String path) {
        Answer answer = Api.guest().get(path).require(404).requireNoInsides();

        assertTrue(answer.text().contains("Không có trang này"), answer.text());
        assertTrue(Api.guest().get(path + "?lang=en").text().contains("There is no such page"));
    }

    @Test
    void signingOutFromAForeignPageIsRefusedInWords() {
        Answer answer = Api.guest()
                .send("/sign-out", request -> request.setHeader("Origin", "https://elsewhere.example")
                        .POST(HttpRequest.BodyPublishers.noBody()));

        answer.require(403).requireNoInsides();
        assertTrue(answer.text().contains("Không làm được từ đây"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in?to=%00", "/sign-in?to=//elsewhere.example", "/desk/x?%ff=%ff"})
    void oddWaysInLeadThroughOurOwnDoor(String path) {
        Answer answer = Api.guest().get(path);

        assertEquals(302, answer.status(), answer.text());
        assertTrue(
                answer.header("Location").startsWith(Platform.running().url() + "/sign-in"), answer.header("Location"));
    }

    @Test
    void aTokenInAnAddressIsRefusedEvenWhenItIsGood() {
        String token = Tokens.of(Account.demonstration("nguoidan")).value();

        Api.guest().get("/api/me?access_token=" + token).requireProblem(401, "sign-in-required");
    }

    @Test
    void productionRefusesARealmWithDemonstrationPeople() {
        StartFailure refusal = assertThrows(
                StartFailure.class, () -> Platform.running().realm().requireNoDemonstrationPeople());

        assertTrue(String.valueOf(refusal.getMessage()).contains("BANSANG_DATA"), refusal.toString());
    }
}
