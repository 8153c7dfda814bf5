package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.PositionService;
import org.bansang.lms.people.AccountKeeper.Outcome;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.UnavailableException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Gives officials who came with a roster their first password. Whoever could sign in as somebody would hold their
 * rights, so only those hand one out who could give all of that person's positions, and it works once.
 */
@Stateless
public class OfficialAccessService {

    private static final Logger LOG = Logger.getLogger(OfficialAccessService.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PeopleRepository repository;

    @Inject
    OrganisationService organisation;

    @Inject
    PositionService positions;

    @Inject
    AccountKeeper accounts;

    @Inject
    AccountLedger ledger;

    @Inject
    IdentityAccounts identity;

    /** How the person comes in; nothing for holders of a card and for people without an account. */
    public Optional<OfficialAccess> of(Caller caller, PersonId person) {
        organisation.requireMember(Serving.of(caller), person, Serving.ROLES);
        boolean permitted = caller.holdsAny(Role.MANAGER)
                && !caller.requirePerson().equals(person)
                && positions.mayHandOutAccess(caller, person);
        return repository
                .account(person)
                .filter(Account::isNamed)
                .map(account -> new OfficialAccess(
                        state(account), String.valueOf(account.login()), account.pinSetAt(), permitted));
    }

    /** Sets a password that works once and is told this once. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OneTimePassword makePassword(Caller caller, PersonId person) {
        organisation.requireMember(caller, person, Role.MANAGER);
        if (caller.requirePerson().equals(person) || !positions.mayHandOutAccess(caller, person)) {
            throw new NotAllowedException("You could not give every position that this person holds.");
        }
        Account account = repository.account(person).filter(Account::isNamed).orElse(null);
        if (account == null || account.state() == Account.State.EXTERNAL) {
            throw new ConflictException("The account of this person was not made here.");
        }
        if (accounts.bring(new Caller.Platform(), person) != Outcome.DONE) {
            throw unavailable();
        }
        OneTimePassword password = OneTimePassword.draw(RANDOM);
        set(person, String.valueOf(account.login()), password);
        ledger.passwordMade(caller, person);
        return password;
    }

    /** An account that stood at the identity provider before ours asked for it belongs to whoever made it. */
    private void set(PersonId person, String login, OneTimePassword password) {
        Instant entered = repository.person(person).map(Person::registeredAt).orElse(Instant.MAX);
        try {
            if (identity.madeBefore(login, entered)) {
                throw new ConflictException("This login name existed before; its password is not changed here.");
            }
            String subject = identity.find(login).orElseThrow(OfficialAccessService::unavailable);
            identity.setOneTimePassword(subject, password);
            identity.endSessions(subject);
        } catch (IdentityFailure e) {
            LOG.log(Level.WARNING, "No password for person {0}: {1}", new Object[] {person, e.getMessage()});
            throw unavailable();
        }
    }

    private static OfficialAccess.State state(Account account) {
        return switch (account.state()) {
            case EXTERNAL -> OfficialAccess.State.ELSEWHERE;
            case WAITING -> OfficialAccess.State.WAITING;
            case CREATED -> OfficialAccess.State.READY;
        };
    }

    private static UnavailableException unavailable() {
        return new UnavailableException("The sign-in server does not answer just now; the password can be made later.");
    }
}
