package org.bansang.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** All servers we own: one that dies takes the others with it, in an order that loses nothing. */
public final class Children {
    private final List<Child> started = new ArrayList<>();
    private final List<Runnable> stops = new ArrayList<>();
    private boolean closed;

    /** Takes a server in; the last one taken is the first one stopped. */
    public synchronized void add(Child child, Runnable stop) {
        started.add(child);
        stops.add(stop);
        if (closed) {
            stop.run();
        }
    }

    /** The first one that ended without our asking. */
    public synchronized Optional<Child> dead() {
        return started.stream()
                .filter(child -> !child.isAlive() && !child.isStopping())
                .findFirst();
    }

    /** Fails when one is gone, so that nobody waits for a server whose base is missing. */
    void requireAlive() {
        Optional<Child> dead = dead();
        if (dead.isPresent()) {
            throw new ChildFailure(dead.get());
        }
    }

    /** Waits until any of them ends. */
    public Child awaitFirstEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = started.stream().map(Child::ended).toArray(CompletableFuture<?>[]::new);
        }
        return (Child) CompletableFuture.anyOf(ends).join();
    }

    /** Stops all, last started first; later calls find nothing left to do. */
    public synchronized void stopAll() {
        closed = true;
        for (int i = stops.size() - 1; i >= 0; i--) {
            stops.get(i).run();
        }
        stops.clear();
    }

    /** Whether the end has begun. */
    public synchronized boolean isClosed() {
        return closed;
    }
}
