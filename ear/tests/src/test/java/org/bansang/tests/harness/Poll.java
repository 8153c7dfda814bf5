package org.bansang.tests.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, never for a time to pass: fast where the machine is fast, patient where it is slow. */
public final class Poll {
    private static final long RHYTHM_NANOS = Duration.ofMillis(100).toNanos();

    private Poll() {}

    /** Returns when the condition holds; fails with the sentence when it does not within the time. */
    public static void until(String sentence, Duration patience, BooleanSupplier condition) {
        untilPresent(sentence, patience, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Returns the first value there is. */
    public static <T> T untilPresent(String sentence, Duration patience, Supplier<Optional<T>> value) {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + sentence);
            }
            LockSupport.parkNanos(RHYTHM_NANOS);
        }
    }
}
