package org.bansang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What must hold in the realm, as a file in the repository; what it does not name belongs to the operator. */
record RealmDefinition(
        JsonNode settings,
        JsonNode roles,
        JsonNode client,
        JsonNode accountsClient,
        JsonNode accountsRoles,
        JsonNode userProfile) {

    static RealmDefinition read(Programs programs, URI publicUrl, String clientSecret, String accountsSecret) {
        Path file = programs.seeds().resolve("realm/bansang.json");
        try {
            JsonNode whole = new ObjectMapper().readTree(file.toFile());
            JsonNode filled = fill(
                    whole,
                    Map.of(
                            "{public-url}", publicUrl.toString(),
                            "{client-secret}", clientSecret,
                            "{accounts-client-secret}", accountsSecret));
            return new RealmDefinition(
                    filled.required("settings"),
                    filled.required("roles"),
                    filled.required("client"),
                    filled.required("accountsClient"),
                    filled.required("accountsRoles"),
                    filled.required("userProfile"));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure(
                    "Không đọc được " + file + ": " + e.getMessage(), file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode fill(JsonNode node, Map<String, String> values) {
        if (node instanceof TextNode text) {
            String filled = text.asText();
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace(value.getKey(), value.getValue());
            }
            return TextNode.valueOf(filled);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(fill(field.getValue(), values)));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, fill(array.get(i), values));
            }
        }
        return node;
    }
}
