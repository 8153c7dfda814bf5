package org.bansang.lms.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * How far progress is behind what was learned: the figure that should always be near nothing.
 */
@Singleton
@Startup
public class ProjectionGauges {

    @Inject
    Gauges gauges;

    @PostConstruct
    void register() {
        gauges.watch(
                "bansang.projection.waiting",
                "Statements not yet carried into progress, at most 10000",
                "select count(*) from (select 1 from statement s, projection_cursor c where c.name = 'progress'"
                        + " and (s.tx, s.seq) > (cast(cast(c.tx as text) as xid8), c.seq) limit 10000) waiting");
        gauges.watch(
                "bansang.projection.failed",
                "Statements set aside because carrying them into progress failed",
                "select count(*) from projection_failure");
    }
}
