package org.bansang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
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
        ensureClient();
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

    private void ensureClient() {
        String clientId = definition.client().path("clientId").asText();
        String query = Realm.ADMIN + "/clients?clientId=" + AdminApi.encoded(clientId);
        JsonNode found = api.get(query).orElseThrow();
        if (found.isEmpty()) {
            api.post(Realm.ADMIN + "/clients", definition.client());
            return;
        }
        ObjectNode changed = ((ObjectNode) definition.client()).deepCopy();
        changed.remove("protocolMappers");
        String path = Realm.ADMIN + "/clients/" + found.path(0).path("id").asText();
        api.put(path, changed);
        ensureMappers(path, found.path(0).path("protocolMappers"));
    }

    private void ensureMappers(String client, JsonNode present) {
        Map<String, String> ids = new HashMap<>();
        present.forEach(mapper ->
                ids.put(mapper.path("name").asText(), mapper.path("id").asText()));
        for (JsonNode mapper : definition.client().path("protocolMappers")) {
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
