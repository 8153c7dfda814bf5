package org.bansang.generator;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Two batches of people at most: one is made while the other is written, and nothing else is kept, so that memory does
 * not depend on how many people there are.
 */
final class Batches implements AutoCloseable {
    private static final int PEOPLE = 500;
    private static final int BYTES = 4 * 1024 * 1024;

    private final CopyManager manager;
    private final ProgressBar bar;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("writer").unstarted(work));
    private Sheets current;
    private Sheets other = new Sheets();
    private int people;
    private @Nullable Future<?> writing;

    /** The first batch may have rows already. */
    Batches(CopyManager manager, Sheets first, ProgressBar bar) {
        this.manager = manager;
        this.current = first;
        this.bar = bar;
    }

    /** Where rows go that belong to the next person. */
    Sheets current() {
        return current;
    }

    /** Where the next person's rows go. */
    Sheets next() throws SQLException {
        if (people == PEOPLE || current.size() > BYTES) {
            flush();
        }
        people++;
        return current;
    }

    /** Returns when all is written. */
    void finish() throws SQLException {
        flush();
        await();
    }

    private void flush() throws SQLException {
        await();
        Sheets full = current;
        current = other;
        other = full;
        writing = writer.submit(() -> {
            full.send(manager);
            return null;
        });
        bar.add(people);
        people = 0;
    }

    private void await() throws SQLException {
        Future<?> running = writing;
        if (running == null) {
            return;
        }
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
