package org.bansang.lms.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * Letters that wait, letters that never arrived, and whether any go out at all.
 */
@Singleton
@Startup
public class LetterGauges {

    @Inject
    Gauges gauges;

    @Inject
    MailHold hold;

    @PostConstruct
    void register() {
        gauges.watch("bansang.letters.waiting", "select count(*) from delivery where state = 'WAITING'");
        gauges.watch(
                "bansang.letters.failed",
                "select count(*) from delivery where state = 'FAILED' and changed_at > now() - interval '7 days'");
        gauges.watch("bansang.letters.held", () -> hold.isOn() ? 1 : 0);
    }
}
