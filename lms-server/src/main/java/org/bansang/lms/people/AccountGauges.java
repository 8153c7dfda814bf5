package org.bansang.lms.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.bansang.lms.shared.metrics.Gauges;

/**
 * Accounts that the identity provider does not know yet: people with a card who cannot sign in.
 */
@Singleton
@Startup
public class AccountGauges {

    @Inject
    Gauges gauges;

    @PostConstruct
    void register() {
        gauges.watch("bansang.accounts.waiting", "select count(*) from account where state = 'WAITING'");
    }
}
