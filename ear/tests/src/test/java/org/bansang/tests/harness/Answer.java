package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the platform answered. */
public record Answer(String request, int status, HttpResponse<byte[]> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fails when the status is another one, and then shows what was said. */
    public Answer require(int wanted) {
        assertEquals(wanted, status, () -> request + " answered " + status + ": " + text());
        return this;
    }

    /**
     * Fails unless this is a problem document of that kind: a stable type, the same status inside and outside, a
     * sentence, and nothing of our insides.
     */
    public Answer requireProblem(int wanted, String slug) {
        require(wanted);
        assertEquals("application/problem+json", header("Content-Type").replaceFirst(";.*", ""), request);
        JsonNode problem = json();
        assertEquals(
                Platform.running().url() + "/problems/" + slug,
                problem.path("type").asText(),
                request);
        assertEquals(wanted, problem.path("status").asInt(), request);
        assertFalse(problem.path("title").asText().isBlank(), request + " has a problem without a title");
        assertTrue(problem.path("detail").asText().length() > 5, request + " has a problem without a sentence");
        requireNoInsides();
        return this;
    }

    /** Fails when the body tells a stranger how we are built. */
    public Answer requireNoInsides() {
        for (String inside : new String[] {"\tat ", "Exception", "org.bansang", "org.jboss", "org.hibernate", "SQL"}) {
            assertFalse(text().contains(inside), () -> request + " shows '" + inside + "': " + text());
        }
        return this;
    }

    /** The first header of that name, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " answered no JSON: " + text(), e);
        }
    }
}
