package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.DatabaseAccess;
import org.bansang.launcher.Ports;
import org.bansang.launcher.Secrets;
import org.bansang.tests.harness.Poll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One commune's installation, from the distribution on a bare machine over an upgrade, encrypted sign-in, a backup under
 * load and a power cut to the restored platform that misses nothing. The steps build on each other: starting the servers
 * for each alone would take longer than all the rest.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfAnInstallationE2E {
    private static final String OLD_CERTIFICATE_OF = "nguoidan";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LEARNED_BEFORE = 46;

    private static Path work;
    private static Installation installation;
    private static DataFolder data;
    private static Ports ports;
    private static Process platform;
    private static Visitor visitor;
    private static EncryptedVisit browser;
    private static Path backup;
    private static String mark = "";
    private static final List<ObjectNode> SENT = new CopyOnWriteArrayList<>();
    private static int acknowledgedBefore;

    @BeforeAll
    static void unpackTheDistributionBesideAnOlderDataFolder() throws Exception {
        Path target = Path.of(System.getProperty("bansang.target", "target")).toAbsolutePath();
        work = target.resolve("installation");
        deleteOldRun();
        Path built = Path.of(System.getProperty("bansang.home", "../.."))
                .toAbsolutePath()
                .normalize();
        ports = Ports.free();
        installation = Installation.make(built, work, ports);
        data = FirstRelease.lay(work.resolve("data"), installation.home(), ports);
        installation.on(data.root());
    }

    private static void deleteOldRun() throws Exception {
        if (Files.exists(work)) {
            assertEquals(
                    0, new ProcessBuilder("rm", "-rf", work.toString()).start().waitFor());
        }
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (platform != null && platform.isAlive()) {
            installation.powerCut(platform);
        }
    }

    private static long number(String sql, Object... values) {
        DatabaseAccess access = new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + ports.database() + "/bansang",
                "bansang",
                Secrets.of(data, Map.of()).databasePassword());
        try (Connection connection = access.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String tokenOf(String login) {
        return visitor.token(login, Secrets.of(data, Map.of()).demonstrationPassword());
    }

    @Test
    @Order(1)
    void anEmptyMachineSaysThatNothingRuns() throws Exception {
        assertTrue(installation.command("status").require(3).text().contains("not running"));
        assertTrue(installation.command("help").require(0).text().contains("./bansang backup FILE"));
        assertFalse(installation.command("help").text().contains("./bansang test"), "there is nothing to build here");
        assertEquals(1, installation.command("backup").code());
    }

    @Test
    @Order(2)
    void aDataFolderOfTheFirstReleaseStartsUnderThisOne() throws Exception {
        platform = installation.run();
        visitor = new Visitor(installation);
        visitor.registerClient(Secrets.of(data, Map.of()).keycloakAdministratorPassword());
        assertEquals(LEARNED_BEFORE, number("select count(*) from statement"));
        assertEquals(
                5, number("select count(*) from flyway_schema_history where version like '20261121%' and success"));
        assertTrue(number("select count(*) from flyway_schema_history where success") > 5, "new migrations have run");
        assertEquals(0, number("select count(*) from projection_failure"));
    }

    @Test
    @Order(3)
    void peopleProgressAndCertificatesAreStillThere() {
        String token = tokenOf(OLD_CERTIFICATE_OF);
        JsonNode me = visitor.get("/api/me", token);
        assertEquals("Lù Thị Mẩy", me.path("displayName").asText());
        assertEquals("d024ac59-0813-4dfc-a341-cf1525d9a747", me.path("personId").asText());
        JsonNode certificates = visitor.get("/api/me/certificates", token).path("certificates");
        assertEquals(1, certificates.size(), certificates.toString());
        String id = certificates.path(0).path("id").asText();
        assertEquals(1, number("select count(*) from credential where id = ?::uuid", id));
        JsonNode half = visitor.get("/api/me/progress", tokenOf("canbo"));
        assertTrue(half.toString().contains("7dae6c11-cb6f-44a6-9f15-8f62b37bfe63"), half.toString());
        assertEquals(
                5,
                number("select completed_activities from course_progress where person_id ="
                        + " '1d2aed00-aeaa-4681-9ee7-2a90a31fc0b3'"));
    }

    @Test
    @Order(4)
    void whatThisReleaseBringsWorksOnTheOldData() {
        String token = tokenOf(OLD_CERTIFICATE_OF);
        JsonNode me = visitor.get("/api/me", token);
        mark = visitor.get("/api/recovery", token).path("mark").asText();
        assertFalse(mark.isEmpty(), "phones can tell one life of the database from another");
        assertTrue(
                number(
                                "select count(*) from membership where person_id = ?::uuid",
                                me.path("personId").asText())
                        > 0,
                "people of the first release belong to their units");
    }

    @Test
    @Order(5)
    void theHttpPortOnlyLeadsToTheEncryptedDoorAndTellsHowToTrustIt() {
        HttpResponse<String> moved = visitor.get(installation.plainUrl() + "/learn/?a=1");
        assertEquals(308, moved.statusCode());
        assertEquals(
                installation.url() + "/learn/?a=1",
                moved.headers().firstValue("Location").orElseThrow());
        assertTrue(visitor.get(installation.plainUrl() + "/trust").body().contains("SHA-256"));
        HttpResponse<String> page = visitor.get(installation.url() + "/learn/");
        assertEquals(200, page.statusCode());
        HttpResponse<String> signIn = visitor.get(installation.keycloakUrl() + "/realms/bansang");
        for (HttpResponse<String> answer : List.of(page, signIn)) {
            assertTrue(
                    answer.headers().firstValue("Strict-Transport-Security").isEmpty(),
                    "no promise for a year with a certificate of our own: " + answer);
        }
    }

    @Test
    @Order(6)
    void somebodySignsInOverHttpsInARealBrowser() {
        browser = EncryptedVisit.open(installation, visitor.authority());
        browser.signIn(OLD_CERTIFICATE_OF, Secrets.of(data, Map.of()).demonstrationPassword());
        browser.requireGreeting("Lù Thị Mẩy");
        browser.requireSecureCookies("JSESSIONID", "KEYCLOAK_IDENTITY");
    }

    private static ObjectNode lesson(JsonNode actor) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("id", UUID.randomUUID().toString());
        statement.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        statement.set("actor", actor.deepCopy());
        statement.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/experienced");
        JsonNode course = vneid();
        statement.putObject("object").put("objectType", "Activity").put("id", activity(course));
        ObjectNode context = statement.putObject("context").put("language", "vi");
        context.putObject("extensions")
                .put(installation.url() + "/xapi/ext/pack", course.path("pack").asText());
        return statement;
    }

    private static JsonNode vneid() {
        for (JsonNode course : visitor.get("/api/courses", tokenOf("canbo")).path("courses")) {
            if (course.path("slug").asText().equals("vneid")) {
                return course;
            }
        }
        throw new AssertionError("no course vneid");
    }

    private static String activity(JsonNode course) {
        JsonNode manifest = visitor.get("/api/packs/" + course.path("pack").asText(), tokenOf("canbo"));
        for (JsonNode module : manifest.path("modules")) {
            for (JsonNode activity : module.path("activities")) {
                if (activity.path("kind").asText().equals("lesson")) {
                    return installation.url() + "/xapi/activities/"
                            + course.path("id").asText() + "/"
                            + activity.path("id").asText();
                }
            }
        }
        throw new AssertionError("no lesson in " + manifest);
    }

    /** A phone that keeps sending, each statement new; what was acknowledged is remembered in its order. */
    private static void send(ObjectNode model, String token) {
        ObjectNode statement = model.deepCopy().put("id", UUID.randomUUID().toString());
        ArrayNode batch = JsonNodeFactory.instance.arrayNode().add(statement);
        JsonNode outcome =
                visitor.post("/api/statements", token, batch).path("outcomes").path(0);
        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        SENT.add(statement);
    }

    @Test
    @Order(7)
    void aBackupIsMadeWhilePhonesGoOnSending() throws Exception {
        String token = tokenOf("canbo");
        ObjectNode model = lesson(visitor.get("/api/me", token).path("actor"));
        AtomicBoolean done = new AtomicBoolean();
        Thread phone = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                send(model, token);
            }
        });
        Poll.until("some statements are acknowledged", PATIENCE, () -> SENT.size() > 20);
        acknowledgedBefore = SENT.size();
        backup = work.resolve("backup.zip");
        installation.command("backup", backup.toString()).require(0);
        int during = SENT.size() - acknowledgedBefore;
        assertTrue(during > 0, "phones were not kept waiting");
        Poll.until("more are sent after the backup", PATIENCE, () -> SENT.size() > acknowledgedBefore + during + 10);
        done.set(true);
        assertTrue(phone.join(Duration.ofSeconds(60)), "the phone has come to rest");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
    }

    @Test
    @Order(8)
    void statusAndLogsTellHowItIs() throws Exception {
        String status = installation.command("status").require(0).text();
        for (String word : List.of("wildfly", "keycloak", "postgresql", installation.url(), backup.toString())) {
            assertTrue(status.contains(word), status);
        }
        assertTrue(installation.command("logs", "wildfly").require(0).text().contains("WFLYSRV"));
        assertEquals(1, installation.command("logs", "khong-co").code());
    }

    @Test
    @Order(9)
    void afterAPowerCutTheBackupIsRestoredIntoAnEmptyFolder() throws Exception {
        installation.powerCut(platform);
        assertTrue(
                installation
                        .command("restore", backup.toString())
                        .require(1)
                        .text()
                        .contains("not empty"),
                "data are never written over");
        data = new DataFolder(work.resolve("restored"));
        installation.on(data.root());
        installation.command("restore", backup.toString()).require(0);
        platform = installation.run();
        assertFalse(Files.exists(data.root().resolve("restored.properties")), "the start has told everybody");
    }

    @Test
    @Order(10)
    void everythingAcknowledgedBeforeTheBackupIsThere() {
        for (ObjectNode statement : SENT.subList(0, acknowledgedBefore)) {
            assertEquals(1, count(statement), statement.toString());
        }
        long first = SENT.stream().takeWhile(statement -> count(statement) == 1).count();
        long all = SENT.stream().filter(statement -> count(statement) == 1).count();
        assertEquals(first, all, "the restored log is a beginning of the real one, without a hole");
        assertTrue(all < SENT.size(), "some were sent after the backup");
    }

    private static long count(ObjectNode statement) {
        return number(
                "select count(*) from statement where id = ?::uuid",
                statement.path("id").asText());
    }

    @Test
    @Order(11)
    void thePhoneLearnsOfItAndSendsAgainUntilNothingIsMissingAndNothingIsTwice() {
        String token = tokenOf("canbo");
        String now = visitor.get("/api/recovery", token).path("mark").asText();
        assertNotEquals(mark, now, "phones learn that time went backwards");

        String learned = "select count(*) from statement where origin = 'LEARNER'";
        long before = number(learned);
        long missing = SENT.stream().filter(statement -> count(statement) == 0).count();
        sendEverythingAgain(token);
        assertEquals(before + missing, number(learned));
        long all = number("select count(*) from statement");
        sendEverythingAgain(token);
        assertEquals(all, number("select count(*) from statement"), "nothing is there twice");
        SENT.forEach(statement -> assertEquals(1, count(statement), statement.toString()));
        assertEquals(1, number("select count(*) from credential"));
        assertEquals(
                5,
                number("select completed_activities from course_progress where person_id ="
                        + " '1d2aed00-aeaa-4681-9ee7-2a90a31fc0b3'"));
    }

    private static void sendEverythingAgain(String token) {
        for (int from = 0; from < SENT.size(); from += 50) {
            ArrayNode batch = JsonNodeFactory.instance.arrayNode();
            SENT.subList(from, Math.min(SENT.size(), from + 50)).forEach(batch::add);
            visitor.post("/api/statements", token, batch)
                    .path("outcomes")
                    .forEach(outcome ->
                            assertNotEquals("refused", outcome.path("outcome").asText(), outcome.toString()));
        }
    }

    @Test
    @Order(12)
    void whoWasSignedInSignsInAgain() {
        browser.requirePasswordIsAsked();
    }

    @Test
    @Order(13)
    void itEndsOrderlyOnTheSystemsSignal() throws Exception {
        platform.destroy();
        assertTrue(platform.waitFor(60, TimeUnit.SECONDS));
        assertEquals(143, platform.exitValue());
        installation.command("status").require(3);
        Files.writeString(data.root().resolve("version.properties"), "version=99\nschema=209901010000\n");
        assertTrue(installation.command("run").require(1).text().contains("newer"), "never with an older program");
    }
}
