package org.bansang.lms.shared.metrics;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What may end an installation although nothing in it is broken: a full disk, and a backup that nobody makes.
 */
@Singleton
@Startup
public class InstallationGauges {

    @Inject
    Gauges gauges;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.keys-dir", defaultValue = "keys")
    String keysFolder;

    @Inject
    @ConfigProperty(name = "bansang.backup.record")
    Optional<String> backupRecord;

    @PostConstruct
    void register() {
        Path folder = Path.of(keysFolder).toAbsolutePath();
        gauges.watch("bansang.disk.free.bytes", () -> folder.toFile().getUsableSpace());
        gauges.watch("bansang.disk.total.bytes", () -> folder.toFile().getTotalSpace());
        backupRecord.map(Path::of).ifPresent(file -> gauges.watch("bansang.backup.age.seconds", () -> age(file)));
    }

    /** No number while there is no backup. */
    private double age(Path file) {
        Properties record = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            record.load(reader);
            Instant made = Instant.parse(record.getProperty("at", ""));
            return Duration.between(made, clock.instant()).toSeconds();
        } catch (IOException | DateTimeParseException e) {
            return Double.NaN;
        }
    }
}
