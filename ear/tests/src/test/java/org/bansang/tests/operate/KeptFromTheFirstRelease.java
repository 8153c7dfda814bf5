package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

/** What a data folder of the first release held, and must hold for ever. */
record KeptFromTheFirstRelease(Visitor visitor, Store store) {
    static final String HOLDER = "nguoidan";
    static final String NAME = "Lù Thị Mẩy";
    private static final int STATEMENTS = 46;

    void requireWasBroughtForward() {
        assertEquals(STATEMENTS, store.number("select count(*) from statement"));
        assertEquals(
                5,
                store.number("select count(*) from flyway_schema_history where version like '20261121%' and success"));
        assertTrue(
                store.number("select count(*) from flyway_schema_history where success") > 5,
                "new migrations have run");
        assertEquals(0, store.number("select count(*) from projection_failure"));
    }

    void requirePersonAndCertificate(String token) {
        JsonNode me = visitor.get("/api/me", token);
        assertEquals(NAME, me.path("displayName").asText());
        assertEquals("d024ac59-0813-4dfc-a341-cf1525d9a747", me.path("personId").asText());
        JsonNode certificates = visitor.get("/api/me/certificates", token).path("certificates");
        assertEquals(1, certificates.size(), certificates.toString());
        String id = certificates.path(0).path("id").asText();
        assertEquals(1, store.number("select count(*) from credential where id = ?::uuid", id));
        assertTrue(
                store.number(
                                "select count(*) from membership where person_id = ?::uuid",
                                me.path("personId").asText())
                        > 0,
                "people of the first release belong to their units");
    }

    void requireHalfACourse(String token) {
        JsonNode half = visitor.get("/api/me/progress", token);
        assertTrue(half.toString().contains("7dae6c11-cb6f-44a6-9f15-8f62b37bfe63"), half.toString());
        requireStillHalfACourse();
    }

    void requireStillHalfACourse() {
        assertEquals(
                5,
                store.number("select completed_activities from course_progress where person_id ="
                        + " '1d2aed00-aeaa-4681-9ee7-2a90a31fc0b3'"));
    }
}
