package org.bansang.lms.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.shared.web.PublicUrl;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one letter meets, the others do not feel; what concerns all of them ends the round. */
class MailConnectionTest {

    private static final Handover TAKEN = Handover.TAKEN;
    private static final PublicUrl HERE = new PublicUrl() {
        @Override
        public String value() {
            return "https://hoc.vidu.vn";
        }
    };

    private SmtpServer server;

    @BeforeEach
    void aServerIsThere() throws IOException {
        server = new SmtpServer();
    }

    @AfterEach
    void theServerIsGone() {
        server.close();
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAndTheNextLetterGoes() throws MessagingException {
        server.answers("RCPT TO:<di.roi@vidu.vn>", "550 5.1.1 <di.roi@vidu.vn> unknown here");

        assertEquals(
                List.of(TAKEN, Handover.refused(DeliveryTrouble.ADDRESS_REFUSED, 550), TAKEN),
                sent("lan@vidu.vn", "di.roi@vidu.vn", "may@vidu.vn"));
        assertEquals(List.of("lan@vidu.vn", "may@vidu.vn"), server.taken());
    }

    @Test
    void aFullOrBusyMailboxIsTriedAgain() throws MessagingException {
        server.answers("RCPT TO:<day@vidu.vn>", "552 5.2.2 full");
        server.answers("RCPT TO:<ban@vidu.vn>", "450 4.2.1 greylisted");

        assertEquals(
                List.of(
                        Handover.later(DeliveryTrouble.NOT_NOW, 552),
                        Handover.later(DeliveryTrouble.NOT_NOW, 450),
                        TAKEN),
                sent("day@vidu.vn", "ban@vidu.vn", "may@vidu.vn"));
    }

    @Test
    void aLetterThatTheServerRefusesIsGivenUpAndOneItDelaysIsNot() throws MessagingException {
        server.answers("TAKE spam@vidu.vn", "554 5.7.1 looks like spam");
        server.answers("TAKE cham@vidu.vn", "451 4.3.0 try again");

        assertEquals(
                List.of(
                        Handover.refused(DeliveryTrouble.LETTER_REFUSED, 554),
                        Handover.later(DeliveryTrouble.NOT_NOW, 451),
                        TAKEN),
                sent("spam@vidu.vn", "cham@vidu.vn", "may@vidu.vn"));
    }

    @Test
    void anImpossibleAddressIsNeverSaidToTheServer() throws MessagingException {
        assertEquals(
                List.of(Handover.refused(DeliveryTrouble.ADDRESS_IMPOSSIBLE, 0), TAKEN),
                sent("khong phai@@dia chi", "may@vidu.vn"));
    }

    @Test
    void aServerThatDoesNotWantUsRefusesNoLetter() throws MessagingException {
        server.answers("MAIL FROM", "550 5.7.1 not from you");

        assertThrows(MessagingException.class, () -> sent("may@vidu.vn"));
    }

    @Test
    void aLetterAtWhichTheServerHangsUpKeepsNoOtherOneBack() throws MessagingException {
        server.answers("TAKE xau@vidu.vn", "421 4.3.0 closing");
        try (MailConnection connection = open()) {
            MessagingException cause = assertThrows(
                    MessagingException.class, () -> connection.send(letter(), "xau@vidu.vn", Instant.EPOCH));
            connection.resume(cause);
            assertEquals(TAKEN, connection.send(letter(), "may@vidu.vn", Instant.EPOCH));
        }
        assertEquals(List.of("may@vidu.vn"), server.taken());
    }

    private List<Handover> sent(String... addresses) throws MessagingException {
        List<Handover> handovers = new ArrayList<>();
        try (MailConnection connection = open()) {
            for (String address : addresses) {
                handovers.add(connection.send(letter(), address, Instant.EPOCH));
            }
        }
        return handovers;
    }

    private MailConnection open() throws MessagingException {
        MailSettings settings = new MailSettings();
        settings.publicUrl = HERE;
        settings.host = Optional.of("127.0.0.1");
        settings.port = Optional.of(server.port());
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.of("bansang@vidu.vn");
        settings.tls = "none";
        LetterText text = new LetterText();
        text.publicUrl = HERE;
        return MailConnection.open(settings, text);
    }

    private static Letter letter() {
        return new Letter(
                new UUID(0, 1),
                new NoticeId(new UUID(0, 2)),
                "Lù Thị Mẩy",
                "may@vidu.vn",
                Texts.VIETNAMESE,
                "compliance.notice.due-in",
                "[\"An toàn\", \"30/11/2026\", 7]",
                "/desk/training");
    }
}
