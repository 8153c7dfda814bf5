package org.bansang.lms.notice;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries waiting letters to the mail server every few seconds. A letter is claimed, sent and noted as sent, in this
 * order: a crash in between sends it a second time under the same message id rather than never.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRunner {

    private static final Logger LOG = Logger.getLogger(MailRunner.class.getName());
    private static final int BATCH = 50;

    @Inject
    LetterBox letters;

    @Inject
    MailSettings settings;

    @Inject
    LetterText text;

    @Inject
    Clock clock;

    private final AtomicBoolean underway = new AtomicBoolean();

    /** Sends what is due; whatever fails is left for a later round. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (!settings.isConfigured() || !underway.compareAndSet(false, true)) {
            return;
        }
        try {
            if (letters.anythingDue()) {
                sendAll();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Letters wait; none is lost", e);
        } finally {
            underway.set(false);
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
            letters.serverIsDown(e);
        }
    }

    private void send(MailConnection connection, Letter letter) throws MessagingException {
        if (letter.address() == null) {
            letters.withoutAddress(letter.delivery());
            return;
        }
        try {
            connection.send(letter, clock.instant());
            letters.sent(letter.delivery());
        } catch (AddressException e) {
            letters.refused(letter.delivery(), e);
        } catch (SendFailedException e) {
            if (isRefusedForGood(e)) {
                letters.refused(letter.delivery(), e);
            } else {
                letters.postponed(letter.delivery(), e);
            }
        } catch (MessagingException e) {
            letters.postponed(letter.delivery(), e);
            throw e;
        }
    }

    /** The server named the address itself as the reason. */
    private static boolean isRefusedForGood(SendFailedException failure) {
        return failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
    }
}
