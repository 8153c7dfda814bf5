package org.bansang.lms.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a mail server's refusal is about: this address, this letter, or us. Only the last one concerns the other
 * letters.
 */
final class Refusals {

    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;

    /** The mailbox is full; RFC 5321 4.5.3.1.10 has it treated as temporary. */
    private static final int FULL = 552;

    private Refusals() {}

    /** What the refusal means for the letter, or none when it is about us. */
    static Optional<Handover> ofLetter(SendFailedException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return verdict(DeliveryTrouble.ADDRESS_REFUSED, address.getReturnCode());
            }
        }
        if (failure instanceof SMTPSendFailedException sending && !isAboutSender(sending)) {
            return verdict(DeliveryTrouble.LETTER_REFUSED, sending.getReturnCode());
        }
        return Optional.empty();
    }

    private static Optional<Handover> verdict(DeliveryTrouble trouble, int code) {
        if (code == CLOSING) {
            return Optional.empty();
        }
        return Optional.of(
                code >= PERMANENT && code != FULL
                        ? Handover.refused(trouble, code)
                        : Handover.later(DeliveryTrouble.NOT_NOW, code));
    }

    private static boolean isAboutSender(SMTPSendFailedException failure) {
        String command = failure.getCommand();
        return command != null && command.toUpperCase(Locale.ROOT).startsWith("MAIL FROM");
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException failure ? failure.getNextException() : null;
    }
}
