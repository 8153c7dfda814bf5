package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bansang.launcher.Ports;
import org.bansang.tests.harness.Poll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One commune's installation, from the distribution on a machine with a mere Java runtime over an upgrade, encrypted sign-in in all three
 * ways, a backup under load and a power cut to the restored platform that misses nothing, and to a drill that writes to
 * nobody. The steps build on each other: starting the servers for each alone would take longer than all the rest.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfAnInstallationE2E {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Path work;
    private static Authority authority;
    private static Installation installation;
    private static Store store;
    private static Ports ports;
    private static Process platform;
    private static Visitor visitor;
    private static Doors doors;
    private static KeptFromTheFirstRelease kept;
    private static Phone phone;
    private static EncryptedVisit browser;
    private static Path backup;
    private static String mark = "";
    private static int acknowledgedBefore;

    @BeforeAll
    static void unpackTheDistributionBesideAnOlderDataFolder() throws Exception {
        Path target = Path.of(System.getProperty("bansang.target", "target")).toAbsolutePath();
        work = target.resolve("installation");
        deleteOldRun();
        Path built = Path.of(System.getProperty("bansang.home", "../.."))
                .toAbsolutePath()
                .normalize();
        authority = Authority.make(work.resolve("authority"));
        ports = Ports.free();
        installation = Installation.make(built, work, ports);
        installation.on(FirstRelease.lay(work.resolve("data"), installation.home(), ports)
                .root());
        store = new Store(installation);
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

    private static String password() {
        return store.secrets().demonstrationPassword();
    }

    private static String tokenOf(String login) {
        return visitor.token(login, password());
    }

    @Test
    @Order(1)
    void anEmptyMachineSaysThatNothingRuns() throws Exception {
        assertTrue(installation.command("status").require(3).text().contains("not running"));
        assertFalse(Files.exists(installation.home().resolve("seeds/generator")), "nor to invent people with");
        assertTrue(installation.command("help").require(0).text().contains("./bansang backup FILE"));
        assertFalse(installation.command("help").text().contains("./bansang test"), "there is nothing to build here");
        assertEquals(1, installation.command("backup").code());
        assertEquals(1, installation.command("mail").code(), "neither hold nor resume");
    }

    @Test
    @Order(2)
    void aDataFolderOfTheFirstReleaseStartsUnderThisOne() throws Exception {
        platform = installation.run();
        visitor = new Visitor(installation, authority.root());
        visitor.registerClient(store.secrets().keycloakAdministratorPassword());
        doors = new Doors(installation, visitor, store);
        kept = new KeptFromTheFirstRelease(visitor, store);
        kept.requireWasBroughtForward();
    }

    @Test
    @Order(3)
    void peopleProgressAndCertificatesAreStillThere() {
        kept.requirePersonAndCertificate(tokenOf(KeptFromTheFirstRelease.HOLDER));
        kept.requireHalfACourse(tokenOf("canbo"));
    }

    @Test
    @Order(4)
    void phonesCanTellOneLifeOfTheDatabaseFromAnother() {
        mark = visitor.get("/api/recovery", tokenOf(KeptFromTheFirstRelease.HOLDER))
                .path("mark")
                .asText();
        assertFalse(mark.isEmpty());
    }

    @Test
    @Order(5)
    void theHttpPortOnlyLeadsToTheEncryptedDoorAndTellsHowToTrustIt() {
        doors.requireAnAuthorityOfOurOwn();
    }

    @Test
    @Order(6)
    void somebodySignsInOverHttpsInARealBrowser() throws Exception {
        browser = EncryptedVisit.open(installation, visitor.authority(), authority.root());
        browser.showHowToTrust();
        signInAndBeGreeted();
    }

    private static void signInAndBeGreeted() {
        browser.signIn(KeptFromTheFirstRelease.HOLDER, password());
        browser.requireGreeting(KeptFromTheFirstRelease.NAME);
        assertTrue(browser.address().startsWith(installation.url() + "/learn/"), browser.address());
        browser.requireSecureCookies("JSESSIONID", "KEYCLOAK_IDENTITY");
    }

    @Test
    @Order(7)
    void aBackupIsMadeWhilePhonesGoOnSending() throws Exception {
        phone = new Phone(visitor, store, installation.url());
        AtomicBoolean done = new AtomicBoolean();
        Thread sending = phone.sendUntil(done, tokenOf("canbo"));
        Poll.until("some statements are acknowledged", PATIENCE, () -> phone.acknowledged() > 20);
        acknowledgedBefore = phone.acknowledged();
        backup = work.resolve("backup.zip");
        installation.command("backup", backup.toString()).require(0);
        int during = phone.acknowledged() - acknowledgedBefore;
        assertTrue(during > 0, "phones were not kept waiting");
        Poll.until(
                "more are sent after the backup",
                PATIENCE,
                () -> phone.acknowledged() > acknowledgedBefore + during + 10);
        done.set(true);
        assertTrue(sending.join(Duration.ofSeconds(60)), "the phone has come to rest");
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
    void afterAPowerCutTheBackupIsRestoredIntoAnEmptyFolderThatGetsACertificateOfItsOwn() throws Exception {
        installation.powerCut(platform);
        assertTrue(
                installation
                        .command("restore", backup.toString())
                        .require(1)
                        .text()
                        .contains("not empty"),
                "data are never written over");
        installation.on(work.resolve("restored"));
        installation.command("restore", backup.toString()).require(0);
        doors.useGivenCertificate(authority);
        platform = installation.run();
        assertFalse(Files.exists(installation.data().resolve("restored.properties")), "the start has told everybody");
    }

    @Test
    @Order(10)
    void everythingAcknowledgedBeforeTheBackupIsThere() {
        long first = phone.storedFromTheFirst();
        assertTrue(first >= acknowledgedBefore, first + " of at least " + acknowledgedBefore);
        assertEquals(first, phone.stored(), "the restored log is a beginning of the real one, without a hole");
        assertTrue(first < phone.acknowledged(), "some were sent after the backup");
    }

    @Test
    @Order(11)
    void thePhoneLearnsOfItAndSendsAgainUntilNothingIsMissingAndNothingIsTwice() {
        String token = tokenOf("canbo");
        String now = visitor.get("/api/recovery", token).path("mark").asText();
        assertNotEquals(mark, now, "phones learn that time went backwards");

        String learned = "select count(*) from statement where origin = 'LEARNER'";
        long before = store.number(learned);
        long missing = phone.acknowledged() - phone.stored();
        phone.sendEverythingAgain(token);
        assertEquals(before + missing, store.number(learned));
        long all = store.number("select count(*) from statement");
        phone.sendEverythingAgain(token);
        assertEquals(all, store.number("select count(*) from statement"), "nothing is there twice");
        assertEquals(phone.acknowledged(), phone.stored());
        assertEquals(1, store.number("select count(*) from credential"));
        kept.requireStillHalfACourse();
    }

    @Test
    @Order(12)
    void theGivenCertificateServesBothServersWhoPromiseToStayEncrypted() {
        doors.requireAGivenCertificate();
    }

    @Test
    @Order(13)
    void whoWasSignedInSignsInAgain() {
        browser.requirePasswordIsAsked();
        signInAndBeGreeted();
    }

    @Test
    @Order(14)
    void itEndsOrderlyOnTheSystemsSignal() throws Exception {
        endOrderly();
        installation.command("status").require(3);
        Files.writeString(installation.data().resolve("version.properties"), "version=99\nschema=209901010000\n");
        assertTrue(installation.command("run").require(1).text().contains("newer"), "never with an older program");
    }

    private static void endOrderly() throws Exception {
        platform.destroy();
        assertTrue(platform.waitFor(60, TimeUnit.SECONDS));
        assertEquals(143, platform.exitValue());
    }

    @Test
    @Order(15)
    void aDrillOfTheSameBackupRunsBehindAProxyUnderAnotherAddress() throws Exception {
        installation.on(work.resolve("drill"));
        installation.command("restore", backup.toString()).require(0);
        installation.set("BANSANG_MAIL_HOST", "localhost");
        try (ReverseProxy learning = ReverseProxy.before(ports.http(), authority.context());
                ReverseProxy signIn = ReverseProxy.before(ports.keycloak(), authority.context())) {
            doors.standBehind(learning, signIn, authority);
            platform = installation.run();

            doors.requireWhatTheProxyTells(KeptFromTheFirstRelease.HOLDER);
            signInAndBeGreeted();
            requireLettersAreHeldUntilSomebodySaysSo();
            endOrderly();
        }
    }

    private static void requireLettersAreHeldUntilSomebodySaysSo() throws Exception {
        String held = installation.command("status").require(1).text();
        assertTrue(held.contains("Letters are held back"), held);
        installation.command("mail", "resume").require(0);
        assertFalse(installation.command("status").require(0).text().contains("held"));
    }
}
