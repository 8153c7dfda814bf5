package org.bansang.lms.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.time.Rhythm;

/**
 * Carries waiting letters to the mail server every few seconds. A letter is claimed, sent and noted as sent, in this
 * order: a crash in between sends it a second time under the same message id rather than never. A letter that cannot be
 * sent keeps no other one back.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRunner {

    private static final Logger LOG = Logger.getLogger(MailRunner.class.getName());
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    LetterBox letters;

    @Inject
    MailSettings settings;

    @Inject
    MailHold hold;

    @Inject
    LetterText text;

    @Inject
    Clock clock;

    @Inject
    Rhythm rhythm;

    @PostConstruct
    void begin() {
        if (settings.isConfigured()) {
            rhythm.every(PAUSE, this::round);
        }
    }

    /** Sends what is due; whatever fails is left for a later round. */
    private void round() {
        try {
            if (!hold.isOn() && letters.anythingDue()) {
                sendAll();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Letters wait; none is lost", e);
        }
    }

    private void sendAll() {
        try (MailConnection connection = MailConnection.open(settings, text)) {
            List<Letter> taken;
            do {
                taken = letters.take(BATCH);
                for (Letter letter : taken) {
                    send(connection, letter);
                }
            } while (taken.size() == BATCH);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mail server does not serve us, letters wait: {0}", e.toString());
            letters.serverIsDown();
        }
    }

    private void send(MailConnection connection, Letter letter) throws MessagingException {
        String address = letter.address();
        if (address == null) {
            letters.withoutAddress(letter.delivery());
            return;
        }
        try {
            letters.handed(letter.delivery(), connection.send(letter, address, clock.instant()));
        } catch (MessagingException e) {
            letters.handed(letter.delivery(), Handover.later(DeliveryTrouble.SERVER, 0));
            connection.resume(e);
        }
    }
}
