package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;

/** What anybody can look at without an account. */
@OnThePlatform
class CatalogueIT {

    @Test
    void aGuestFindsTheCourseWithItsSizeInBothLanguages() {
        JsonNode courses = Api.guest().get("/api/courses").require(200).json().path("courses");

        JsonNode vneid = courses.valueStream()
                .filter(course -> course.path("slug").asText().equals("vneid"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(courses.toString()));
        assertFalse(vneid.at("/title/vi").asText().isBlank());
        assertFalse(vneid.at("/title/en").asText().isBlank());
        assertTrue(vneid.at("/bytes/vi").asLong() > 1_000, vneid.toString());
        assertTrue(vneid.at("/bytes/en").asLong() > 1_000, vneid.toString());
    }

    @Test
    void anUnchangedCatalogueCostsNoSecondDownload() {
        Answer first = Api.guest().get("/api/courses").require(200);

        Answer second = Api.guest()
                .send("/api/courses", request -> request.header("If-None-Match", first.header("ETag"))
                        .GET());

        second.require(304);
        assertEquals(0, second.bytes().length);
    }

    @Test
    void everyPackAndEveryPartHashesToItsOwnAddress() {
        CourseMaterial course = CourseMaterial.of("vneid");
        Answer manifest = Api.guest().get("/api/packs/" + course.pack()).require(200);
        Set<String> parts = new HashSet<>();
        course.manifest()
                .at("/facts")
                .forEach(part -> parts.add(part.path("hash").asText()));
        course.all().forEach(activity -> activity.path("parts")
                .forEach(part -> parts.add(part.path("hash").asText())));

        assertEquals(course.pack(), sha256(manifest.bytes()));
        assertTrue(manifest.header("Cache-Control").contains("immutable"), manifest.header("Cache-Control"));
        assertTrue(parts.size() > 20, "two languages of every activity: " + parts.size());
        for (String hash : parts) {
            Answer part = Api.guest().get("/api/parts/" + hash).require(200);
            assertEquals(hash, sha256(part.bytes()));
            assertTrue(part.header("Cache-Control").contains("immutable"), part.header("Cache-Control"));
        }
    }

    @Test
    void theManifestTellsTheTrueSizeOfEveryPart() {
        CourseMaterial course = CourseMaterial.of("vneid");
        for (String language : new String[] {"vi", "en"}) {
            for (JsonNode activity : course.all()) {
                JsonNode part = activity.path("parts").path(language);
                byte[] bytes = Api.guest()
                        .get("/api/parts/" + part.path("hash").asText())
                        .bytes();
                assertEquals(part.path("bytes").asInt(), bytes.length, activity.toString());
            }
        }
    }

    @Test
    void theSchemaOfEveryKindOfPartIsPublishedAndKeptByCaches() {
        for (String name : new String[] {"manifest", "facts", "lesson", "quiz", "practice", "observed-task"}) {
            Answer schema = Api.guest().get("/api/schemas/pack/1/" + name).require(200);
            assertTrue(schema.header("Content-Type").startsWith("application/schema+json"), name);
            assertEquals("urn:bansang:pack:1:" + name, schema.json().path("$id").asText());

            Api.guest()
                    .send("/api/schemas/pack/1/" + name, request -> request.header(
                                    "If-None-Match", schema.header("ETag"))
                            .GET())
                    .require(304);
        }
        Api.guest().get("/api/schemas/pack/1/essay").requireProblem(404, "not-found");
    }

    @Test
    void anUnknownPackOrPartIsSaidToBeUnknown() {
        String nowhere = "0".repeat(64);

        Api.guest().get("/api/packs/" + nowhere).requireProblem(404, "not-found");
        Api.guest().get("/api/parts/" + nowhere).requireProblem(404, "not-found");
        Api.guest().get("/api/parts/..%2F..%2Fetc").requireNoInsides();
        Api.guest().get("/api/nothing-here").requireProblem(404, "not-found");
    }

    @Test
    void aGuestIsToldThatNobodyIsSignedIn() {
        assertFalse(
                Api.guest().get("/api/me").require(200).json().path("signedIn").asBoolean(true));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
