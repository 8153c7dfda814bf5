package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Figures;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.Test;

/** What an operator and a programmer find besides the application. */
@OnThePlatform
class OperationIT {

    @Test
    void healthOnTheManagementPortSaysReady() {
        Answer health = Api.guest()
                .get(Platform.running().management() + "/health/ready")
                .require(200);

        assertEquals("UP", health.json().path("status").asText());
    }

    @Test
    void metricsOnTheManagementPortShowWhatAnOperatorWatches() {
        Figures figures = Figures.now();

        assertEquals(
                (double) Database.number("select count(*) from projection_failure"),
                figures.of("bansang_projection_failed"));
        assertTrue(figures.of("bansang_projection_waiting") < 10_000, figures::toString);
        assertTrue(figures.of("bansang_projection_lag_seconds") < 600, figures::toString);
        assertTrue(figures.of("bansang_accounts_waiting") >= 0, figures::toString);
        assertTrue(figures.of("bansang_letters_waiting") >= 0, figures::toString);
        assertEquals(
                (double) Database.number("select count(*) from delivery where state = 'FAILED'"),
                figures.of("bansang_letters_failed"));
        assertEquals(0.0, figures.of("bansang_letters_held"));
        assertTrue(figures.of("datasources_pool_in_use_count") >= 0, figures::toString);
        assertTrue(figures.of("cpu_system_load_average") > 0, figures::toString);
        double total = figures.of("bansang_disk_total_bytes");
        assertEquals((double) Platform.running().logs().toFile().getTotalSpace(), total, 1024);
        assertTrue(figures.of("bansang_disk_free_bytes") < total, figures::toString);
    }

    @Test
    void theLengthOfTheLogGrowsOnThePageAsPeopleLearn() {
        double before = Figures.now().of("bansang_statements");
        Learner.newcomer("Người Được Đếm").completeCourse();

        assertTrue(Figures.now().of("bansang_statements") > before);
    }

    @Test
    void theAgeOfTheLastBackupIsANumberFromTheFirstBackupOn() throws IOException {
        Path record = Platform.running().backupRecord();
        assertTrue(Double.isNaN(Figures.now().of("bansang_backup_age_seconds")), "no backup was ever made here");
        Files.writeString(record, "at=" + Instant.now().minus(Duration.ofHours(30)) + "\n");
        try {
            assertEquals(30.0 * 3600, Figures.now().of("bansang_backup_age_seconds"), 120);
        } finally {
            Files.delete(record);
        }
    }

    @Test
    void healthAndMetricsAreNotToldToEverybody() {
        assertTrue(Api.guest().get("/health/ready").status() >= 400);
        assertTrue(Api.guest().get("/metrics").status() >= 400);
    }

    @Test
    void openApiDescribesEveryPartOfTheInterface() {
        String description = Api.guest().get("/openapi").require(200).text();

        for (String path : new String[] {
            "/api/statements", "/api/courses", "/api/schemas/pack/1/{name}", "/api/me/progress", "/api/verify"
        }) {
            assertTrue(description.contains(path), () -> path + " is missing in: " + description);
        }
    }

    @Test
    void theBareAddressLeadsToTheLearnerApp() {
        Answer home = Api.guest().get("/").require(302);

        assertTrue(home.header("Location").endsWith("/learn/"), home.header("Location"));
        assertTrue(Api.guest().get("/learn/").require(200).text().contains("<bs-app>"));
    }

    @Test
    void pagesForbidWhatTheyDoNotNeed() {
        for (String path : new String[] {"/learn/", "/verify", "/api/courses"}) {
            Answer answer = Api.guest().get(path).require(200);

            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'self'"), path);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        }
    }
}
