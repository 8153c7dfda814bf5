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

    /** Notes what came of handing one over. */
    public void handed(UUID delivery, Handover handover) {
        DeliveryTrouble trouble = handover.trouble();
        if (trouble != null && !handover.forGood()) {
            repository.postpone(delivery, trouble, handover.replyCode(), clock.instant());
        } else {
            DeliveryState state = trouble == null ? DeliveryState.SENT : DeliveryState.FAILED;
            repository.settle(delivery, state, handover, clock.instant());
        }
    }

    /** The person has taken the address away meanwhile. */
    public void withoutAddress(UUID delivery) {
        repository.settle(delivery, DeliveryState.NO_ADDRESS, Handover.TAKEN, clock.instant());
    }

    /** No letter can be sent just now. */
    public void serverIsDown() {
        repository.postponeAllDue(clock.instant());
    }
}
