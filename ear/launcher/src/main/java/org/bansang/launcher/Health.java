package org.bansang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a server whether it can be used, until it says yes or there is no hope. */
final class Health {
    private static final int OK = 200;
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(5));
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Health() {}

    /** Waits for a yes; {@code stillHopeful} throws when waiting has become pointless. */
    static void await(Child child, URI question, Runnable stillHopeful) {
        boolean ready = PATIENCE.until(() -> {
            if (answers(question)) {
                return true;
            }
            if (!child.isAlive()) {
                throw new ChildFailure(child);
            }
            stillHopeful.run();
            return false;
        });
        if (!ready) {
            throw new ChildFailure(child);
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
