package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00.600Z");
    private static final Random RANDOM = new Random(3);

    private static Account waiting() {
        return Account.forCard(new PersonId(UUID.randomUUID()), CardCode.draw(RANDOM), NOW);
    }

    @Test
    void each_failure_lets_it_wait_longer_but_never_more_than_five_minutes() {
        Account account = waiting();
        Duration before = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            account.failed("Keycloak does not answer", NOW);
            Duration wait = Duration.between(NOW, Objects.requireNonNull(account.nextTry()));
            assertTrue(wait.compareTo(before) >= 0 && wait.compareTo(Duration.ofMinutes(5)) <= 0, wait.toString());
            before = wait;
        }
        assertEquals(Duration.ofMinutes(5), before);
    }

    @Test
    void once_made_it_waits_no_longer() {
        Account account = waiting();

        account.created("a-subject");

        assertEquals(Account.State.CREATED, account.state());
        assertNull(account.nextTry());
    }

    @Test
    void a_new_card_ends_what_was_signed_in_with_the_old_one() {
        Account account = waiting();
        account.created("a-subject");
        CardCode next = CardCode.draw(RANDOM);

        account.moveTo(next, NOW);

        assertEquals(next.value(), account.wish().login());
        assertEquals(Account.State.WAITING, account.state());
        assertNotNull(account.nextTry());
        assertNull(account.pinSetAt());
        assertFalse(account.accepts(NOW.minusSeconds(1)));
        assertFalse(account.accepts(Instant.parse("2026-11-22T01:00:00Z")), "tokens tell seconds only");
        assertTrue(account.accepts(NOW.plusSeconds(1)));
    }

    @Test
    void with_a_new_pin_one_can_sign_in_at_once_and_older_sessions_end() {
        Account account = waiting();

        account.pinSet(NOW);

        assertTrue(account.accepts(Instant.parse("2026-11-22T01:00:00Z")));
        assertFalse(account.accepts(Instant.parse("2026-11-22T00:59:59Z")));
    }

    @Test
    void a_closed_account_accepts_nobody() {
        Account account = waiting();
        account.created("a-subject");

        account.disable(NOW);

        assertFalse(account.accepts(NOW.plusSeconds(60)));
        assertFalse(account.wish().enabled());
    }

    @Test
    void a_long_reason_is_cut_to_what_there_is_room_for() {
        Account account = waiting();

        account.failed("x".repeat(1000), NOW);

        assertNotNull(account.nextTry());
    }
}
