package org.bansang.lms.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.people.AccountKeeper.Outcome;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.time.Rhythm;

/**
 * Comes back to accounts that the identity provider could not take: each waits longer after every failure, and during
 * an outage one try a round is enough.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountQueue {

    private static final Logger LOG = Logger.getLogger(AccountQueue.class.getName());
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    AccountLedger ledger;

    @Inject
    AccountKeeper accounts;

    @Inject
    Rhythm rhythm;

    @PostConstruct
    void begin() {
        rhythm.every(PAUSE, this::retry);
    }

    private void retry() {
        try {
            for (PersonId person : ledger.due(BATCH)) {
                if (accounts.bring(new Caller.Platform(), person) == Outcome.OUTAGE) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Waiting accounts are tried again later: {0}", e.toString());
        }
    }
}
