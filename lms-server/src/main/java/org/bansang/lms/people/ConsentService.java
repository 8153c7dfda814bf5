package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Consents after registration. Withdrawing is one step, as giving is: the account closes, and it is told to the identity
 * provider at once or as soon as that can be reached.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsentService {

    @Inject
    ConsentBook book;

    @Inject
    AccountKeeper accounts;

    /** Notes that somebody agrees who had not, or no longer. */
    public void give(Caller caller, PersonId person, ConsentGiven given) {
        caller.requireAny(Serving.ROLES);
        book.give(caller, person, given);
    }

    /** Notes that somebody no longer agrees. */
    public void withdraw(Caller caller, PersonId person) {
        caller.requireAny(Serving.ROLES);
        book.withdraw(caller, person);
        accounts.bring(new Caller.Platform(), person);
    }
}
