package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
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
    void metricsOnTheManagementPortAreReadable() {
        Answer metrics =
                Api.guest().get(Platform.running().management() + "/metrics").require(200);

        assertTrue(metrics.text().contains("# TYPE"), metrics.text());
    }

    @Test
    void healthAndMetricsAreNotToldToEverybody() {
        assertTrue(Api.guest().get("/health/ready").status() >= 400);
        assertTrue(Api.guest().get("/metrics").status() >= 400);
    }

    @Test
    void openApiDescribesEveryPartOfTheInterface() {
        String description = Api.guest().get("/openapi").require(200).text();

        for (String path : new String[] {"/api/statements", "/api/courses", "/api/me/progress", "/api/verify"}) {
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
