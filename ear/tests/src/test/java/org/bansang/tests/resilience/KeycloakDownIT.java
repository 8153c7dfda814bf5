package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider is away: who is signed in goes on learning, who wants to sign in reads why it must wait. */
@OnThePlatform
class KeycloakDownIT {
    private static final Duration TOKEN_LIFESPAN_OF_THE_REALM = Duration.ofSeconds(60);
    private boolean down;

    @Test
    void whoIsSignedInGoesOnPastTheLifespanOfATokenAndOthersReadWhyTheyMustWait() {
        Learner learner = Learner.newcomer("Người Học Dở");
        JsonNode lesson = learner.says().lesson(learner.course().first("lesson"));
        Api browser = Api.session(SignIn.as(learner.account()));
        Instant signedIn = Instant.now();

        Platform.running().stopKeycloak();
        down = true;
        requireSentence(Api.guest().get("/sign-in?to=/learn/"), "Chưa đăng nhập được");
        requireSentence(Api.guest().get("/sign-in?to=/learn/&lang=en"), "not possible right now");
        requireSentence(Api.guest().get("/sign-in?to=/desk/"), "Thử lại");
        Api.guest().get("/api/courses").require(200);
        stayPastTheLifespanOfATokenSince(signedIn, browser);
        JsonNode outcome = browser.post("/api/statements", Learner.batch(List.of(lesson)))
                .require(200)
                .json()
                .at("/outcomes/0");
        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        Answer signedOut = signOut(browser);
        assertTrue(signedOut.header("Location").endsWith("/learn/"), "signing out works alone: " + signedOut.text());

        Platform.running().startKeycloak();
        down = false;
        Api again = Api.session(SignIn.as(Account.demonstration("nguoidan")));
        assertTrue(stillKnown(again));
    }

    private static void stayPastTheLifespanOfATokenSince(Instant signedIn, Api browser) {
        Instant past = signedIn.plus(TOKEN_LIFESPAN_OF_THE_REALM).plusSeconds(5);
        Poll.until(
                "the realm's token lifespan is over",
                TOKEN_LIFESPAN_OF_THE_REALM.multipliedBy(2),
                () -> stillKnown(browser) && Instant.now().isAfter(past));
    }

    @AfterEach
    void neverLeaveKeycloakDown() {
        if (down) {
            Platform.running().startKeycloak();
        }
    }

    private static boolean stillKnown(Api browser) {
        JsonNode me = browser.get("/api/me").require(200).json();
        assertTrue(me.path("signedIn").asBoolean(), "the session was lost while Keycloak was away");
        return true;
    }

    private static Answer signOut(Api browser) {
        return browser.send("/sign-out", request -> request.header(
                                "Origin", Platform.running().url())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .require(302);
    }

    private static void requireSentence(Answer answer, String sentence) {
        answer.require(503).requireNoInsides();
        assertTrue(answer.header("Content-Type").startsWith("text/html"), answer.header("Content-Type"));
        assertTrue(answer.text().contains(sentence), answer.text());
        assertEquals("60", answer.header("Retry-After"));
    }
}
