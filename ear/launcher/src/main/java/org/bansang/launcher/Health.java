package org.bansang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks a server whether it can be used, until it says yes or there is no hope. */
final class Health {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Health() {}

    /** Waits for a yes; {@code stillHopeful} throws when waiting has become pointless. */
    static void await(Child child, URI question, Runnable stillHopeful) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(question)) {
            if (!child.isAlive() || Instant.now().isAfter(deadline)) {
                throw new ChildFailure(child);
            }
            stillHopeful.run();
            Pause.briefly();
        }
    }

    static boolean answers(URI question) {
        HttpRequest request =
                HttpRequest.newBuilder(question).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
