package org.bansang.lms.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A conversation with the mail server, for as many letters as are waiting. The message id follows from the notice, so
 * that a letter that had to be sent again can be told from a new one.
 */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailConnection.class.getName());

    private final MailSettings settings;
    private final LetterText text;
    private final Session session;
    private final Transport transport;

    private MailConnection(MailSettings settings, LetterText text, Session session, Transport transport) {
        this.settings = settings;
        this.text = text;
        this.session = session;
        this.transport = transport;
    }

    /** Fails when the server does not answer, or does not know us. */
    static MailConnection open(MailSettings settings, LetterText text) throws MessagingException {
        Session session = Session.getInstance(settings.properties());
        MailConnection connection = new MailConnection(settings, text, session, session.getTransport());
        connection.connect();
        return connection;
    }

    private void connect() throws MessagingException {
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
    }

    /** Goes on after a letter at which the conversation ended; fails when it was not the letter but the server. */
    void resume(MessagingException cause) throws MessagingException {
        if (transport.isConnected()) {
            throw cause;
        }
        connect();
    }

    /** Hands a letter over, or says what keeps it back; fails when the reason lies with the server or with us. */
    Handover send(Letter letter, String address, Instant now) throws MessagingException {
        InternetAddress sender = new InternetAddress(settings.from(), true);
        InternetAddress to;
        try {
            to = new InternetAddress(address, true);
        } catch (AddressException e) {
            return Handover.refused(DeliveryTrouble.ADDRESS_IMPOSSIBLE, 0);
        }
        MimeMessage message;
        try {
            message = message(letter, sender, to, now);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Notice " + letter.notice() + " cannot be written as a letter", e);
            return Handover.later(DeliveryTrouble.LETTER_BROKEN, 0);
        }
        if (!transport.isConnected()) {
            connect();
        }
        try {
            transport.sendMessage(message, new InternetAddress[] {to});
            return Handover.TAKEN;
        } catch (SendFailedException e) {
            return Refusals.ofLetter(e).orElseThrow(() -> e);
        }
    }

    private MimeMessage message(Letter letter, InternetAddress from, InternetAddress to, Instant now)
            throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + letter.notice() + "@" + settings.domain() + ">");
        name(from, text.sender(letter));
        name(to, letter.name());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(text.subject(letter), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(letter), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(letter), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private static void name(InternetAddress address, String name) throws MessagingException {
        try {
            address.setPersonal(name.replaceAll("\\p{Cntrl}+", " ").strip(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is unknown here", e);
        }
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** A message that keeps the id it is given. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
