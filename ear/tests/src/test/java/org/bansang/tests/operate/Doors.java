package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/** By which addresses people come in, and what each of the three ways of HTTPS owes them. */
record Doors(Installation installation, Visitor visitor, Store store) {
    private static final int MOVED = 308;
    private static final String PROMISE = "Strict-Transport-Security";

    void useGivenCertificate(Authority authority) throws IOException, GeneralSecurityException {
        installation
                .set("BANSANG_TLS", "")
                .set("BANSANG_TLS_CERTIFICATE", authority.chain().toString())
                .set("BANSANG_TLS_KEY", authority.key().toString());
    }

    void standBehind(ReverseProxy learning, ReverseProxy signIn, Authority known) {
        installation
                .set("BANSANG_TLS_CERTIFICATE", "")
                .set("BANSANG_TLS_KEY", "")
                .set("BANSANG_PROXY", "true")
                .set("BANSANG_PUBLIC_URL", learning.url())
                .set("BANSANG_OIDC_URL", signIn.url() + "/realms/bansang")
                .set("JAVA_TOOL_OPTIONS", known.javaOption());
    }

    void requireAnAuthorityOfOurOwn() {
        HttpResponse<String> moved = visitor.get(installation.plainUrl() + "/learn/?a=1");
        assertEquals(MOVED, moved.statusCode());
        assertEquals(installation.url() + "/learn/?a=1", header(moved, "Location"));
        assertTrue(visitor.get(installation.plainUrl() + "/trust").body().contains("SHA-256"));
        for (HttpResponse<String> answer : bothServers()) {
            assertEquals("", header(answer, PROMISE), "no promise for a year with a certificate of our own: " + answer);
        }
    }

    void requireAGivenCertificate() {
        for (HttpResponse<String> answer : bothServers()) {
            assertTrue(header(answer, PROMISE).contains("max-age=31536000"), () -> answer + " " + answer.headers());
        }
        HttpResponse<String> moved = visitor.get(installation.plainUrl() + "/trust");
        assertEquals(installation.url() + "/trust", header(moved, "Location"), "there is nothing to learn to trust");
        String forged = askedToSignIn("X-Forwarded-Host", "lua.dao.vn", "X-Forwarded-Proto", "http");
        assertTrue(forged.startsWith(installation.keycloakUrl() + "/realms/bansang/"), forged);
        assertFalse(forged.contains("lua.dao.vn"), "no proxy, no forwarded headers: " + forged);
    }

    void requireWhatTheProxyTells(String login) throws UnknownHostException {
        bothServers();
        String signIn = installation.keycloakUrl() + "/realms/bansang";
        String first = header(visitor.get(installation.url() + "/sign-in?to=/learn/"), "Location");
        assertTrue(first.startsWith(installation.url() + "/sign-in/continue"), first);
        String asked = askedToSignIn();
        assertTrue(asked.startsWith(signIn + "/protocol/openid-connect/auth?"), asked);
        String back = URLEncoder.encode(installation.url() + "/", StandardCharsets.UTF_8);
        assertTrue(asked.contains("redirect_uri=" + back), asked);
        String about = visitor.get(signIn + "/.well-known/openid-configuration").body();
        assertTrue(about.contains("\"issuer\":\"" + signIn + "\""), about);
        List<String> addresses = visitor.addressesAfterSigningInFrom(
                InetAddress.getByName("127.0.0.2"),
                login,
                store.secrets().demonstrationPassword(),
                store.secrets().keycloakAdministratorPassword());
        assertTrue(addresses.contains("127.0.0.2"), addresses.toString());
    }

    /** Where the learning platform sends somebody who has to sign in. */
    private String askedToSignIn(String... headers) {
        return header(visitor.get(installation.url() + "/sign-in/continue?ui_locales=vi", headers), "Location");
    }

    private List<HttpResponse<String>> bothServers() {
        List<HttpResponse<String>> answers = List.of(
                visitor.get(installation.url() + "/learn/"),
                visitor.get(installation.keycloakUrl() + "/realms/bansang"));
        answers.forEach(answer -> assertEquals(200, answer.statusCode(), answer::toString));
        return answers;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
