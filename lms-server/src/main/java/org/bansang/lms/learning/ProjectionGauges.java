package org.bansang.lms.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * How far progress is behind what was learned: figures that should always be near nothing.
 */
@Singleton
@Startup
public class ProjectionGauges {

    private static final String WAITING = " from statement s, projection_cursor c where c.name = 'progress'"
            + " and (s.tx, s.seq) > (cast(cast(c.tx as text) as xid8), c.seq)";

    /** Along the index: the whole log would be searched otherwise, to find that nothing waits. */
    private static final String ORDER = " order by s.tx, s.seq";

    @Inject
    Gauges gauges;

    @PostConstruct
    void register() {
        gauges.watch(
                "bansang.projection.waiting",
                "select count(*) from (select 1" + WAITING + ORDER + " limit 10000) waiting");
        gauges.watch(
                "bansang.projection.lag.seconds",
                "select coalesce((select extract(epoch from now() - s.stored)" + WAITING + ORDER + " limit 1), 0)");
        gauges.watch("bansang.projection.failed", "select count(*) from projection_failure");
    }
}
