package org.bansang.lms.people;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Tells the identity provider what the platform wants it to know about an account; when that fails, the account waits
 * and nothing is lost. Doing it twice changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountKeeper {

    private static final Logger LOG = Logger.getLogger(AccountKeeper.class.getName());

    @Inject
    AccountLedger ledger;

    @Inject
    IdentityAccounts identity;

    /** How a try ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        OUTAGE
    }

    /** Tries once. */
    public Outcome bring(Caller caller, PersonId person) {
        caller.requirePlatform();
        Optional<AccountWish> wish = ledger.waiting(person);
        if (wish.isEmpty()) {
            return Outcome.DONE;
        }
        try {
            ledger.fulfilled(wish.get(), tell(wish.get()));
            return Outcome.DONE;
        } catch (IdentityFailure e) {
            LOG.log(Level.WARNING, "The account of person {0} waits: {1}", new Object[] {person, e.getMessage()});
            ledger.failed(person, String.valueOf(e.getMessage()));
            return e.isOutage() ? Outcome.OUTAGE : Outcome.REFUSED;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The account of person " + person + " waits", e);
            ledger.failed(person, "What came back could not be written down");
            return Outcome.REFUSED;
        }
    }

    /** An account that its administrator deleted is made anew. */
    private String tell(AccountWish wish) {
        @Nullable String subject = wish.subject();
        if (subject == null || !identity.change(subject, wish.login(), wish.enabled())) {
            subject = identity.create(wish.login());
            if (!wish.enabled()) {
                identity.change(subject, wish.login(), false);
            }
        }
        if (wish.subject() != null) {
            identity.endSessions(subject);
        }
        return subject;
    }
}
