package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Links a person to the identity provider: by subject once it is known, before that by login name. Where the account is
 * of our making, what stands here is what the identity provider shall know, and {@link State} whether it does.
 */
@Entity
@Table(name = "account")
class Account {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 5;
    private static final int LONGEST_PROBLEM = 300;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column
    private @Nullable String login;

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean enabled;

    @SuppressWarnings("unused") // read by the operator who asks the database why it waits
    private @Nullable String problem;

    private int attempts;

    @Column(name = "next_try")
    private @Nullable Instant nextTry;

    @Column(name = "sessions_ended_at")
    private @Nullable Instant sessionsEndedAt;

    @Column(name = "pin_set_at")
    private @Nullable Instant pinSetAt;

    /** Whether the identity provider knows what we want it to know. */
    enum State {
        EXTERNAL,
        WAITING,
        CREATED
    }

    protected Account() {}

    Account(PersonId person, @Nullable String login, @Nullable String subject) {
        this.personId = person.value();
        this.login = login;
        this.subject = subject;
        this.state = State.EXTERNAL;
        this.enabled = true;
    }

    /** An account that the platform makes itself, for the holder of a learning card. */
    static Account forCard(PersonId person, CardCode code, Instant now) {
        Account account = new Account(person, code.value(), null);
        account.await(now);
        return account;
    }

    /** An account under a login name that a roster gave. */
    static Account forOfficial(PersonId person, String login, Instant now) {
        Account account = new Account(person, login, null);
        account.await(now);
        account.nextTry = now;
        return account;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean unclaimed() {
        return subject == null;
    }

    State state() {
        return state;
    }

    /** Whether somebody signs in under a name of their own, rather than with the code of a card. */
    boolean isNamed() {
        return login != null && CardCode.read(login).isEmpty();
    }

    @Nullable
    String login() {
        return login;
    }

    @Nullable
    String subject() {
        return subject;
    }

    boolean enabled() {
        return enabled;
    }

    @Nullable
    Instant nextTry() {
        return nextTry;
    }

    @Nullable
    Instant pinSetAt() {
        return pinSetAt;
    }

    /** The first sign-in under the login name settles which subject it is, for good. */
    void claim(String bySubject) {
        if (!unclaimed()) {
            throw new IllegalStateException("Account is claimed already");
        }
        subject = bySubject;
    }

    /** Whether a sign-in of that moment still counts. */
    boolean accepts(Instant signedInAt) {
        return enabled && (sessionsEndedAt == null || !signedInAt.isBefore(sessionsEndedAt));
    }

    /** Another card: the old login name and everything signed in with it end. */
    void moveTo(CardCode code, Instant now) {
        if (state == State.EXTERNAL) {
            throw new IllegalStateException("The account is not of our making");
        }
        login = code.value();
        enabled = true;
        pinSetAt = null;
        endSessions(now);
        await(now);
    }

    void disable(Instant now) {
        enabled = false;
        endSessions(now);
        if (state != State.EXTERNAL) {
            await(now);
        }
    }

    /** Nobody can have signed in with the new PIN before, so that a sign-in of this second is one with it. */
    void pinSet(Instant now) {
        pinSetAt = now;
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        sessionsEndedAt = sessionsEndedAt == null || sessionsEndedAt.isBefore(second) ? second : sessionsEndedAt;
    }

    /** The identity provider tells seconds only: what was signed in within this one ends too. */
    private void endSessions(Instant now) {
        sessionsEndedAt = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** Whoever changes something tries at once; the queue stays away until that try is over. */
    private void await(Instant now) {
        state = State.WAITING;
        attempts = 0;
        problem = null;
        nextTry = now.plus(FIRST_WAIT);
    }

    /** What the identity provider shall know. */
    AccountWish wish() {
        if (login == null) {
            throw new IllegalStateException("An account of our making has a login name");
        }
        return new AccountWish(person(), login, enabled, subject);
    }

    void created(String bySubject) {
        subject = bySubject;
        state = State.CREATED;
        problem = null;
        nextTry = null;
    }

    /** Waits longer after each failure, but never so long that a village would wait in vain after an outage. */
    void failed(String reason, Instant now) {
        problem = reason.substring(0, Math.min(reason.length(), LONGEST_PROBLEM));
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        nextTry = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        attempts++;
    }
}
