package org.bansang.lms.shared.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts figures beside those of the server, at {@code /metrics} of the management port; read when somebody looks.
 */
@ApplicationScoped
public class Gauges {

    @Inject
    MeterRegistry registry;

    @Inject
    FigureService figures;

    @Inject
    @ConfigProperty(name = "bansang.keys-dir", defaultValue = "keys")
    String keysFolder;

    @PostConstruct
    void watchDisk() {
        new DiskSpaceMetrics(Path.of(keysFolder).toAbsolutePath().toFile()).bindTo(registry);
    }

    /** A figure that a cheap query yields; while the database is away there is none. */
    public void watch(String name, String description, String sql) {
        Gauge.builder(name, () -> figures.number(sql)).description(description).register(registry);
    }
}
