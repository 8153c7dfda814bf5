package org.bansang.lms.record;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * How long the log is.
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
                "Statements ever stored, by the number given last",
                "select coalesce((select seq from statement order by tx desc, seq desc limit 1), 0)");
    }
}
