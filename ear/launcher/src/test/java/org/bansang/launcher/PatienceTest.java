package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void asksAgainUntilItIsSo() {
        AtomicInteger asked = new AtomicInteger();
        assertTrue(new Patience(Duration.ofSeconds(30)).until(() -> asked.incrementAndGet() == 3));
        assertEquals(3, asked.get());
    }

    @Test
    void hasAnEnd() {
        assertFalse(new Patience(Duration.ofMillis(10)).until(() -> false));
    }

    @Test
    void endsWithTheReasonForWhichWaitingIsPointless() {
        StartFailure reason = new StartFailure("hỏng", "broken");
        Patience patience = new Patience(Duration.ofSeconds(30));
        assertEquals(
                reason,
                assertThrows(
                        StartFailure.class,
                        () -> patience.until(() -> {
                            throw reason;
                        })));
    }
}
