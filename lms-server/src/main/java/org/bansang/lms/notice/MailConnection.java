package org.bansang.lms.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A conversation with the mail server, for as many letters as are waiting. The message id follows from the notice, so
 * that a letter that had to be sent again can be told from a new one.
 */
final class MailConnection implements AutoCloseable {

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
        Transport transport = session.getTransport();
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return new MailConnection(settings, text, session, transport);
    }

    /** Returns when the server has taken the letter over. */
    void send(Letter letter, Instant now) throws MessagingException {
        InternetAddress to = new InternetAddress(letter.address(), true);
        MimeMessage message = message(letter, to, now);
        transport.sendMessage(message, new InternetAddress[] {to});
    }

    private MimeMessage message(Letter letter, InternetAddress to, Instant now) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + letter.notice() + "@" + settings.domain() + ">");
        InternetAddress from = new InternetAddress(settings.from(), true);
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
