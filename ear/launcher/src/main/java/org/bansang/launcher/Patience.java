package org.bansang.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long to wait for what another process does. Such a process notifies nobody, so it is asked again in a rhythm that
 * neither burns the processor nor makes people wait longer.
 */
public record Patience(Duration limit) {
    private static final long RHYTHM_MILLIS = 250;

    /** Whether it was so within the limit; asks at once, and what the question throws ends the waiting. */
    public boolean until(Callable<Boolean> question) {
        return find(() -> question.call() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** What turned up within the limit. */
    <T> Optional<T> find(Callable<Optional<T>> question) {
        CompletableFuture<T> found = new CompletableFuture<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Patience::inBackground)) {
            Future<?> asking =
                    clock.scheduleWithFixedDelay(() -> ask(question, found), 0, RHYTHM_MILLIS, TimeUnit.MILLISECONDS);
            try {
                return await(found);
            } finally {
                asking.cancel(false);
            }
        }
    }

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "asking again");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> void ask(Callable<Optional<T>> question, CompletableFuture<T> found) {
        try {
            question.call().ifPresent(found::complete);
        } catch (Exception e) {
            found.completeExceptionally(e);
        }
    }

    private <T> Optional<T> await(CompletableFuture<T> found) {
        try {
            return Optional.of(found.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
