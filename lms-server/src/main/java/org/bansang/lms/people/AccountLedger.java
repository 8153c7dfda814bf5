package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Notes which accounts wait for the identity provider; short transactions, so that none is open while it is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountLedger {

    @Inject
    PeopleRepository people;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** What the identity provider still has to be told of this person. */
    public Optional<AccountWish> waiting(PersonId person) {
        return people.account(person)
                .filter(account -> account.state() == Account.State.WAITING)
                .map(Account::wish);
    }

    /** Those whose time to be tried again has come. */
    public List<PersonId> due(int most) {
        return accounts.due(clock.instant(), most);
    }

    /** The identity provider knows it, unless something else was wished for meanwhile. */
    public void fulfilled(AccountWish wish, String subject) {
        people.lock(wish.person().toString());
        people.accountBySubject(subject)
                .filter(holder -> !holder.person().equals(wish.person()))
                .ifPresent(holder -> {
                    throw new IdentityFailure("The login name is that of person " + holder.person(), false);
                });
        people.account(wish.person()).ifPresent(account -> {
            if (account.unclaimed()) {
                account.claim(subject);
            }
            AccountWish now = account.wish();
            if (now.login().equals(wish.login()) && now.enabled() == wish.enabled()) {
                account.created(subject);
            }
        });
    }

    /** It did not work; another try follows. */
    public void failed(PersonId person, String reason) {
        people.account(person).ifPresent(account -> account.failed(reason, clock.instant()));
    }

    /** That a PIN was made, by whom and when. */
    public void pinSet(Caller caller, PersonId person) {
        people.account(person).ifPresent(account -> account.pinSet(clock.instant()));
        people.add(new PersonEvent(person, EventKind.PIN_SET, caller.requirePerson(), clock.instant()));
    }

    /** That a first password was made, by whom and when. */
    public void passwordMade(Caller caller, PersonId person) {
        people.account(person).ifPresent(account -> account.pinSet(clock.instant()));
        people.add(new PersonEvent(person, EventKind.PASSWORD_MADE, caller.requirePerson(), clock.instant()));
    }
}
