package org.bansang.lms.shared.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;

/**
 * Puts figures beside those of the server, at {@code /metrics} of the management port; read when somebody looks. The
 * server's registry passes on only what is registered by its own methods, not by Micrometer's builders and binders, and
 * holds what it reads weakly: hence the list.
 */
@ApplicationScoped
public class Gauges {

    @Inject
    MeterRegistry registry;

    @Inject
    FigureService figures;

    private final List<DoubleSupplier> watched = new CopyOnWriteArrayList<>();

    /** A figure that a cheap query yields; while the database is away there is none. */
    public void watch(String name, String sql) {
        watch(name, () -> figures.number(sql));
    }

    /** A figure that is known without the database. */
    public void watch(String name, DoubleSupplier figure) {
        watched.add(figure);
        registry.gauge(name, Tags.empty(), figure, DoubleSupplier::getAsDouble);
    }
}
