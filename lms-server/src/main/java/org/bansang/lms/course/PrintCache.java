package org.bansang.lms.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bansang.content.render.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was printed lately. It is made one after the other, because paper can wait and learners cannot, and kept for the
 * day: the next morning another date stands on it, and perhaps another fact is past its review.
 */
@ApplicationScoped
class PrintCache {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Lock press = new ReentrantLock();
    private final Map<Key, byte[]> known = new HashMap<>();
    private final Deque<Key> oldestFirst = new ArrayDeque<>();
    private long bytes;

    /** A version never changes; its paper does with the day. */
    record Key(String pack, Form form, String language, LocalDate day) {}

    /** Finds it, or has it made. */
    byte[] get(Key key, Supplier<byte[]> make) {
        byte[] found = find(key);
        if (found != null) {
            return found;
        }
        press.lock();
        try {
            byte[] meanwhile = find(key);
            return meanwhile == null ? keep(key, make.get()) : meanwhile;
        } finally {
            press.unlock();
        }
    }

    private synchronized byte @Nullable [] find(Key key) {
        return known.get(key);
    }

    private synchronized byte[] keep(Key key, byte[] made) {
        known.put(key, made);
        oldestFirst.add(key);
        bytes += made.length;
        while (bytes > MOST_BYTES && oldestFirst.size() > 1) {
            byte[] gone = known.remove(oldestFirst.remove());
            bytes -= gone == null ? 0 : gone.length;
        }
        return made;
    }
}
