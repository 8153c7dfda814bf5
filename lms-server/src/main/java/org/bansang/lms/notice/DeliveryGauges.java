package org.bansang.lms.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * Letters that wait, and letters that never arrived.
 */
@Singleton
@Startup
public class DeliveryGauges {

    @Inject
    Gauges gauges;

    @PostConstruct
    void register() {
        gauges.watch(
                "bansang.deliveries.waiting",
                "Letters to be sent",
                "select count(*) from delivery where state = 'WAITING'");
        gauges.watch(
                "bansang.deliveries.failed",
                "Letters given up in the last seven days",
                "select count(*) from delivery where state = 'FAILED' and changed_at > now() - interval '7 days'");
    }
}
