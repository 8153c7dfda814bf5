package org.bansang.lms.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The waiting letters, each step in a transaction of its own: what was sent is noted at once, whatever happens to the
 * next one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterBox {

    private static final int LONGEST_ERROR = 300;

    @Inject
    DeliveryRepository repository;

    @Inject
    Clock clock;

    /** Whether a letter waits whose time has come. */
    public boolean anythingDue() {
        return repository.anythingDue(clock.instant());
    }

    /** Takes letters out for sending; one that comes to nothing turns up again by itself. */
    public List<Letter> take(int most) {
        return repository.claim(most, clock.instant());
    }

    /** The mail server has taken it over. */
    public void sent(UUID delivery) {
        repository.settle(delivery, DeliveryState.SENT, "", clock.instant());
    }

    /** The person has taken the address away meanwhile. */
    public void withoutAddress(UUID delivery) {
        repository.settle(delivery, DeliveryState.NO_ADDRESS, "", clock.instant());
    }

    /** It will never arrive at this address. */
    public void refused(UUID delivery, Exception cause) {
        repository.settle(delivery, DeliveryState.FAILED, inWords(cause), clock.instant());
    }

    /** It did not work this time. */
    public void postponed(UUID delivery, Exception cause) {
        repository.postpone(delivery, inWords(cause), clock.instant());
    }

    /** No letter can be sent just now. */
    public void serverIsDown(Exception cause) {
        repository.postponeAllDue(inWords(cause), clock.instant());
    }

    private static String inWords(Exception cause) {
        String words = String.valueOf(cause.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }
}
