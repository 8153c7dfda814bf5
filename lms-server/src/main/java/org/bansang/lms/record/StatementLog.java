package org.bansang.lms.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * The append-only log. A learner adds only own words; what the platform concludes only the platform adds. Readers move
 * along it by cursor in an order in which nothing can appear behind them.
 */
@Stateless
public class StatementLog {

    @Inject
    StatementRepository repository;

    /** Appends in the caller's transaction. */
    public Appended append(Caller caller, NewStatement statement) {
        if (statement.origin() == Origin.PLATFORM) {
            caller.requirePlatform();
        } else if (!caller.requirePerson().equals(statement.actor())) {
            throw new NotAllowedException("A statement's actor must be the person who sends it.");
        }
        String canonical = CanonicalJson.write(statement.body());
        byte[] digest = CanonicalJson.digest(canonical);
        if (repository.insert(statement, canonical, digest)) {
            return Appended.STORED;
        }
        return Arrays.equals(repository.digest(statement.id()), digest) ? Appended.DUPLICATE : Appended.CONFLICT;
    }

    /** The next statements in commit order, for projections. */
    public List<LoggedStatement> after(Caller caller, Cursor cursor, int limit) {
        caller.requirePlatform();
        return repository.settledAfter(cursor, limit);
    }

    /** Whether anything is committed beyond the cursor, settled or not. */
    public boolean goesOn(Caller caller, Cursor cursor) {
        caller.requirePlatform();
        return repository.anyAfter(cursor);
    }

    /** What an actor said that a projection at this cursor does not show yet. */
    public List<LoggedStatement> pendingOf(Caller caller, PersonId actor, Cursor cursor) {
        caller.requirePlatform();
        return repository.ofActorAfter(actor, cursor);
    }

    /** One statement. */
    public Optional<LoggedStatement> find(Caller caller, UUID id) {
        caller.requirePlatform();
        return repository.one(id).stream().findFirst();
    }
}
