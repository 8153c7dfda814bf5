package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.bansang.launcher.AdminApi;

/** A login at Keycloak with its password. */
public record Account(String login, String password) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** One of the demonstration people. */
    public static Account demonstration(String login) {
        return new Account(login, Platform.running().demonstrationPassword());
    }

    /** Somebody new, unknown to the platform until the first sign-in and without any position. */
    public static Account stranger(String displayName) {
        return registered("hoc-vien-" + NUMBER.incrementAndGet(), displayName);
    }

    /** Somebody whose login is known beforehand, registered at the identity provider now. */
    public static Account registered(String login, String displayName) {
        Account account = new Account(login, "Mat-khau-thu-2026");
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", account.login).put("enabled", true).put("firstName", displayName);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", account.password)
                .put("temporary", false);
        Platform.running().adminApi().post("/bansang/users", user);
        return account;
    }

    /** Gives the login a role at the identity provider, which says nothing about positions at the platform. */
    public Account withRoleInTheRealm(String role) {
        AdminApi admin = Platform.running().adminApi();
        String id = admin.get("/bansang/users?exact=true&username=" + login)
                .orElseThrow()
                .path(0)
                .path("id")
                .asText();
        admin.post(
                "/bansang/users/" + id + "/role-mappings/realm",
                JsonNodeFactory.instance
                        .arrayNode()
                        .add(admin.get("/bansang/roles/" + role).orElseThrow()));
        return this;
    }
}
