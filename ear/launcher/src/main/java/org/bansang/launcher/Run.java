package org.bansang.launcher;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code ./bansang run}: from an empty or older folder to three servers, and to their orderly end. */
final class Run {
    private static final int NOT_STARTED = 1;
    private static final int CHILD_DIED = 2;

    private final Console console;
    private final Programs programs;
    private final Settings settings;
    private final Map<String, String> environment;

    Run(Console console, Programs programs, Settings settings, Map<String, String> environment) {
        this.console = console;
        this.programs = programs;
        this.settings = settings;
        this.environment = environment;
    }

    /** Returns when the platform has ended, with the exit code. */
    int untilTheEnd() {
        Unprivileged.requireOwn(settings.data());
        DataFolder data = DataFolder.open(settings.data());
        DataLock lock = DataLock.takeForPlatform(data, console);
        data.running().delete();
        DataVersion.requireUsable(data, ProgramVersion.current());
        endOrphans(data);
        settings.ports()
                .requireFree(
                        settings.bindAddress(),
                        settings.externalDatabase().isEmpty(),
                        settings.encryption().isOurs());
        Platform platform = new Platform(programs, settings, environment, console);
        DataVersion.record(data, ProgramVersion.current());
        new MailHold(data).decide(settings.publicUrl());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, data, lock), "stop"));
        return serve(platform, data);
    }

    private int serve(Platform platform, DataFolder data) {
        try {
            platform.start();
            writeDown(data, platform.tls());
            welcome(platform, data);
            Child ended = platform.children().awaitFirstEnd();
            if (ended.isStopping()) {
                return 0;
            }
            console.say(new ChildFailure(ended).sentences());
            return CHILD_DIED;
        } catch (StartFailure e) {
            return failed(platform, e.sentences());
        } catch (ChildFailure e) {
            return failed(platform, e.sentences());
        } catch (UncheckedIOException e) {
            return failed(platform, Main.unreadable(e).sentences());
        }
    }

    /** For the commands that look from outside: where the servers listen, and since when. */
    private void writeDown(DataFolder data, Optional<Tls> tls) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("pid", Long.toString(ProcessHandle.current().pid()));
        facts.put("since", Instant.now().toString());
        facts.put("version", ProgramVersion.current().version());
        facts.put("public-url", settings.publicUrl().toString());
        facts.put("database-port", Integer.toString(settings.ports().database()));
        facts.put("management-port", Integer.toString(settings.ports().management()));
        facts.put("keycloak-management-port", Integer.toString(settings.ports().keycloakManagement()));
        settings.externalDatabase().ifPresent(database -> facts.put("external-database", database.jdbcUrl()));
        tls.ifPresent(keys -> facts.put(
                "certificate-until",
                keys.certificate().getNotAfter().toInstant().toString()));
        data.running().write(facts);
    }

    private void welcome(Platform platform, DataFolder data) {
        console.say(Welcome.text(settings, data));
        platform.tls().flatMap(Tls::authority).ifPresent(root -> console.say(Welcome.authority(settings, root)));
        if (settings.mode() == Mode.DEMONSTRATION) {
            console.say(Welcome.accounts(
                    DemonstrationPerson.all(programs), platform.secrets().demonstrationPassword()));
        }
        MailHold hold = new MailHold(data);
        if (hold.isOn()) {
            console.say(hold.sentence());
        }
        console.say(Welcome.ending());
    }

    private int failed(Platform platform, String sentences) {
        if (!platform.children().isClosed()) {
            console.say(sentences);
        }
        return NOT_STARTED;
    }

    private void endOrphans(DataFolder data) {
        int ended = ProcessRecord.endOrphans(data);
        if (ended > 0) {
            console.step(
                    "Đã dừng " + ended + " máy chủ còn sót từ lần chạy trước.",
                    "Ended " + ended + " servers left over from a run before.");
        }
    }

    private void stop(Platform platform, DataFolder data, DataLock lock) {
        console.step("Đang dừng …", "Stopping …");
        data.running().delete();
        platform.close();
        lock.close();
        console.step("Đã dừng.", "Stopped.");
    }
}
