package org.bansang.lms.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A mail server that answers what a test wants: a line of its own for a command that contains certain words. */
final class SmtpServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpServer.class.getName());

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    SmtpServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers so, from now on; an answer that begins with 421 ends the conversation too. */
    void answers(String words, String answer) {
        answers.put(words.toUpperCase(Locale.ROOT), answer);
    }

    /** The recipients whose letters were taken over. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                LOG.log(Level.FINE, "The client has hung up, or the test is over", e);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 here");
        String recipient = "";
        boolean inLetter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inLetter && !line.equals(".")) {
                continue;
            }
            if (line.toUpperCase(Locale.ROOT).startsWith("RCPT")) {
                recipient = line.replaceAll(".*<|>.*", "");
            }
            String answer = answer(inLetter ? "TAKE " + recipient : line);
            if (inLetter && answer.startsWith("2")) {
                taken.add(recipient);
            }
            inLetter = answer.startsWith("354");
            say(out, answer);
            if (answer.startsWith("421") || line.equalsIgnoreCase("QUIT")) {
                return;
            }
        }
    }

    private String answer(String line) {
        String command = line.toUpperCase(Locale.ROOT);
        return answers.entrySet().stream()
                .filter(one -> command.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.startsWith("DATA") ? "354 go on" : "250 ok");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
