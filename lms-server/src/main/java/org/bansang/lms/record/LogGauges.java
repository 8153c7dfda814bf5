package org.bansang.lms.record;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * How long the log is: it stands still when nobody learns, or when nothing arrives any more.
 */
@Singleton
@Startup
public class LogGauges {

    @Inject
    Gauges gauges;

    @PostConstruct
    void register() {
        gauges.watch(
                "bansang.statements",
                "select coalesce((select seq from statement order by tx desc, seq desc limit 1), 0)");
    }
}
