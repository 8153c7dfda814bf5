package org.bansang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings a realm of any age to its definition, at every start. Keycloak's own import skips a realm that exists, so a
 * change of ours would never arrive where people already work.
 */
final class RealmMigration {
    private final AdminApi api;
    private final RealmDefinition definition;

    RealmMigration(AdminApi api, RealmDefinition definition) {
        this.api = api;
        this.definition = definition;
    }

    void run() {
        ensureRealm();
        ensureRoles();
        ensureClient(definition.client());
        String accounts = ensureClient(definition.accountsClient());
        ensureServiceRoles(accounts);
        api.put(Realm.ADMIN + "/users/profile", definition.userProfile());
    }

    private void ensureRealm() {
        if (api.get(Realm.ADMIN).isEmpty()) {
            api.post("", definition.settings());
        } else {
            api.put(Realm.ADMIN, definition.settings());
        }
    }

    private void ensureRoles() {
        for (JsonNode role : definition.roles()) {
            String path = Realm.ADMIN + "/roles/" + role.path("name").asText();
            if (api.get(path).isEmpty()) {
                api.post(Realm.ADMIN + "/roles", role);
            } else {
                api.put(path, role);
            }
        }
    }

    /** Answers the address of the client, new or old. */
    private String ensureClient(JsonNode wanted) {
        String query = Realm.ADMIN + "/clients?clientId="
                + AdminApi.encoded(wanted.path("clientId").asText());
        JsonNode found = api.get(query).orElseThrow();
        if (found.isEmpty()) {
            api.post(Realm.ADMIN + "/clients", wanted);
            return address(api.get(query).orElseThrow());
        }
        ObjectNode changed = ((ObjectNode) wanted).deepCopy();
        changed.remove("protocolMappers");
        String path = address(found);
        api.put(path, changed);
        ensureMappers(path, wanted.path("protocolMappers"), found.path(0).path("protocolMappers"));
        return path;
    }

    private static String address(JsonNode found) {
        return Realm.ADMIN + "/clients/" + found.path(0).path("id").asText();
    }

    /** The service account manages users and nothing else; giving it what it has changes nothing. */
    private void ensureServiceRoles(String client) {
        String account = api.get(client + "/service-account-user")
                .orElseThrow()
                .path("id")
                .asText();
        JsonNode management = api.get(Realm.ADMIN + "/clients?clientId=realm-management")
                .orElseThrow()
                .path(0)
                .path("id");
        ArrayNode roles = new ObjectMapper().createArrayNode();
        for (JsonNode role : definition.accountsRoles()) {
            roles.add(api.get(Realm.ADMIN + "/clients/" + management.asText() + "/roles/" + role.asText())
                    .orElseThrow());
        }
        api.post(Realm.ADMIN + "/users/" + account + "/role-mappings/clients/" + management.asText(), roles);
    }

    private void ensureMappers(String client, JsonNode wanted, JsonNode present) {
        Map<String, String> ids = new HashMap<>();
        present.forEach(mapper ->
                ids.put(mapper.path("name").asText(), mapper.path("id").asText()));
        for (JsonNode mapper : wanted) {
            String id = ids.get(mapper.path("name").asText());
            String path = client + "/protocol-mappers/models";
            if (id == null) {
                api.post(path, mapper);
            } else {
                api.put(path + "/" + id, ((ObjectNode) mapper).deepCopy().put("id", id));
            }
        }
    }
}
