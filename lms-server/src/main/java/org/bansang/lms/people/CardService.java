package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.people.AccountKeeper.Outcome;
import org.bansang.lms.people.PersonFile.Access;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.UnavailableException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * Cards and PINs. A PIN exists for one moment: drawn, set at the identity provider, handed to whoever prints the slip.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardService {

    /** Cards that fit on ten sheets. */
    public static final int MOST_CARDS = 80;

    private static final Logger LOG = Logger.getLogger(CardService.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RegistrationBook book;

    @Inject
    AccountKeeper accounts;

    @Inject
    AccountLedger ledger;

    @Inject
    IdentityAccounts identity;

    @Inject
    PersonFileService files;

    @Inject
    HandingOutAccess access;

    @Inject
    PublicUrl publicUrl;

    /** A first card, or another one for a card that was lost, which stops working. */
    public PersonFile issue(Caller caller, PersonId person) {
        caller.requireAny(Serving.ROLES);
        book.issueCard(caller, person);
        accounts.bring(new Caller.Platform(), person);
        return files.file(caller, person);
    }

    /** Sets a new PIN, which is told this once; whoever is signed in with the old one has to do so again. */
    public Pin resetPin(Caller caller, PersonId person) {
        caller.requireAny(Serving.ROLES);
        PersonFile file = files.file(caller, person);
        access.require(caller, person);
        if (file.card().code() == null || file.card().access() == Access.OWN_LOGIN) {
            throw new ConflictException("This person has no learning card.");
        }
        if (accounts.bring(new Caller.Platform(), person) != Outcome.DONE) {
            throw unavailable();
        }
        Pin pin = Pin.draw(RANDOM);
        try {
            String subject = identity.find(file.card().code()).orElseThrow(CardService::unavailable);
            identity.setPin(subject, file.card().code(), pin);
            identity.endSessions(subject);
        } catch (IdentityFailure e) {
            LOG.log(Level.WARNING, "No PIN for person {0}: {1}", new Object[] {person, e.getMessage()});
            throw unavailable();
        }
        ledger.pinSet(caller, person);
        return pin;
    }

    /** The learning cards of these people on paper; those who have none are left out. */
    public byte[] print(Caller caller, List<PersonId> people, Locale language) {
        caller.requireAny(Serving.ROLES);
        if (people.isEmpty() || people.size() > MOST_CARDS) {
            throw new InvalidException("Between 1 and " + MOST_CARDS + " cards are printed at a time.");
        }
        List<CardSheet.PrintedCard> cards = people.stream()
                .distinct()
                .map(id -> files.file(caller, id))
                .filter(file -> file.card().code() != null)
                .map(file -> new CardSheet.PrintedCard(
                        file.displayName(), new CardCode(file.card().code())))
                .toList();
        if (cards.isEmpty()) {
            throw new ConflictException("None of these people has a learning card.");
        }
        return CardSheet.pdf(cards, publicUrl.value(), language);
    }

    private static UnavailableException unavailable() {
        return new UnavailableException("The sign-in server does not answer just now; the PIN can be made later.");
    }
}
