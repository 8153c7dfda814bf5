package org.bansang.tests.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A mail server of this machine that keeps what it is given; it can be taken away and brought back on the same port. */
public final class Mailboxes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT = freePort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailboxes() {}

    static int port() {
        return PORT;
    }

    /** Begins to take letters. */
    public static synchronized void open() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    /** Refuses connections from now on. */
    public static synchronized void close() {
        SERVER.stop();
    }

    /** What came for that address so far. */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    /** Waits for so many letters to that address. */
    public static List<MimeMessage> await(String address, int letters) {
        Poll.until(
                letters + " letters for " + address, PATIENCE, () -> of(address).size() >= letters);
        return of(address);
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
