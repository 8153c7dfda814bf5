package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CookieJar;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Who may come in: a token of our realm for us and in time, or a session whose changes come from our own pages. */
@OnThePlatform
class TokensIT {
    private final Account account = Account.demonstration("nguoidan");
    private final String enrolment =
            "/api/me/enrolments/" + CourseMaterial.of("vneid").courseId();

    @Test
    void aGoodTokenTellsWhoIsCalling() {
        Answer me = Api.bearer(Tokens.of(account)).get("/api/me").require(200);

        assertEquals("Lù Thị Mẩy", me.json().path("displayName").asText());
        assertTrue(me.json().path("roles").toString().contains("resident"), me.text());
    }

    @Test
    void aGarbageTokenIsRefusedEvenWhereNoTokenIsNeeded() {
        for (String path : new String[] {"/api/me/progress", "/api/me", "/api/courses"}) {
            Api.bearer("rubbish").get(path).requireProblem(401, "sign-in-required");
            Api.bearer("a.b.c").get(path).requireProblem(401, "sign-in-required");
        }
    }

    @Test
    void aDamagedTokenIsRefused() {
        String token = Tokens.withoutOurAudience(account);

        Api.bearer(token.substring(0, token.length() - 4) + "AAAA")
                .get("/api/me/progress")
                .requireProblem(401, "sign-in-required");
    }

    @Test
    void aTokenMeantForAnotherServiceIsRefused() {
        Api.bearer(Tokens.withoutOurAudience(account)).get("/api/me/progress").requireProblem(401, "sign-in-required");
    }

    @Test
    void aTokenStaysGoodWhenSomebodyElsesSessionsEnd() {
        Api facilitator = Villager.facilitator();
        ObjectNode form = Villager.form("Người Đổi Mã", "02890-16");
        String card = Villager.register(facilitator, form).path("card").asText();
        SignIn.as(new Account(card, Villager.pin(facilitator, form)));
        String token = Tokens.of(account).value();
        Instant second = Instant.now().plusSeconds(2);
        Poll.until("the token is older than what follows", Duration.ofSeconds(20), () -> Instant.now()
                .isAfter(second));

        SignIn.as(new Account(card, Villager.pin(facilitator, form)));

        Api.bearer(token).get("/api/me").require(200);
    }

    @Test
    void anExpiredTokenIsRefused() {
        Api late = Api.bearer(Tokens.shortLived(account));

        Poll.until(
                "the token has expired",
                Duration.ofSeconds(20),
                () -> late.get("/api/me").status() == 401);

        late.get("/api/me/progress").requireProblem(401, "sign-in-required");
    }

    @Test
    void basicAuthenticationOpensNothing() {
        Api.guest()
                .send("/api/me/progress", request -> request.header("Authorization", "Basic cXVhbmx5OnF1YW5seQ==")
                        .GET())
                .requireProblem(401, "sign-in-required");
    }

    @Test
    void aChangeThatAnotherSiteCausesIsRefused() {
        CookieJar cookies = SignIn.as(account);
        Api foreign = Api.sessionWithoutOurHeader(cookies);

        foreign.put(enrolment).requireProblem(403, "cross-site");
        foreign.post("/api/statements", "[]").requireProblem(403, "cross-site");
        Api.session(cookies)
                .send(enrolment, request -> request.header("Origin", "https://evil.example")
                        .PUT(HttpRequest.BodyPublishers.noBody()))
                .requireProblem(403, "cross-site");
        Api.session(cookies)
                .send(enrolment, request -> request.header("Origin", "null").PUT(HttpRequest.BodyPublishers.noBody()))
                .requireProblem(403, "cross-site");
    }

    @Test
    void aChangeFromOurOwnPagesIsDone() {
        Api.session(SignIn.as(account))
                .send(enrolment, request -> request.header(
                                "Origin", Platform.running().url())
                        .PUT(HttpRequest.BodyPublishers.noBody()))
                .require(204);
    }

    @Test
    void anotherSiteCannotSignSomebodyOut() {
        CookieJar cookies = SignIn.as(account);
        Api foreign = Api.sessionWithoutOurHeader(cookies);

        Answer refused = foreign.send("/sign-out", request -> request.header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody()));

        refused.require(403).requireNoInsides();
        assertTrue(Api.session(cookies).get("/api/me").json().path("signedIn").asBoolean());
    }

    @Test
    void noScriptReadsTheSessionAndNoOtherSiteSendsIt() {
        String cookie = SignIn.as(account).asSet(URI.create(Platform.running().url()), "JSESSIONID");

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void signingInLeadsOnlyToPagesOfOurOwn() {
        Api browser = Api.session(SignIn.as(account));

        for (String target : new String[] {"https://evil.example/", "//evil.example/", "/learn/%0d%0aSet-Cookie:x=y"}) {
            String location = browser.get("/sign-in?to=" + target).require(302).header("Location");
            assertTrue(
                    location.equals("/learn/")
                            || location.startsWith(Platform.running().url() + "/learn/"),
                    target + " leads to " + location);
        }
    }
}
