package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.bansang.lms.people.RosterRun.Done;
import org.bansang.lms.people.RosterRun.Failed;
import org.bansang.lms.people.RosterRun.Outdated;
import org.bansang.lms.people.RosterRun.Refused;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterRunsTest {

    private static final RosterPlan PLAN = new RosterPlan(List.of(), List.of(), 0, 0, "fingerprint");
    private static final Caller MANAGER =
            new Caller.SignedIn(new PersonId(UUID.randomUUID()), List.of(new Duty(Role.MANAGER, "04@2025-07-01/")));

    /** Ends as it was told to. */
    private static final class Ending extends RosterService {

        private final @Nullable RuntimeException failure;

        private Ending(@Nullable RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public RosterPlan carryOut(Caller caller, byte[] file, String fingerprint, IntConsumer progress) {
            if (failure != null) {
                throw failure;
            }
            return PLAN;
        }
    }

    private static RosterRun.@Nullable Outcome outcome(@Nullable RuntimeException failure) {
        RosterRuns runs = new RosterRuns();
        runs.rosters = new Ending(failure);
        RosterRun run = new RosterRun();
        runs.start(MANAGER, new byte[0], "fingerprint", run);
        return run.outcome();
    }

    @Test
    void an_import_that_works_tells_what_was_done() {
        assertEquals(new Done(PLAN), outcome(null));
    }

    @Test
    void only_what_changed_since_the_look_counts_as_outdated() {
        assertEquals(new Outdated(), outcome(new OutdatedException("It changed.")));
        assertEquals(new Outdated(), outcome(new EJBException(new OutdatedException("It changed."))));
        assertEquals(new Refused("conflict"), outcome(new ConflictException("Something else.")));
    }

    @Test
    void a_database_that_is_away_is_not_a_defect() {
        RuntimeException away = new EJBException(new IllegalStateException(new SQLException("gone", "57P01")));

        assertEquals(new Refused("unavailable"), outcome(away));
    }

    @Test
    void a_defect_has_a_number_under_which_the_log_tells_more() {
        Failed failed = assertInstanceOf(Failed.class, outcome(new IllegalStateException("a test of the log")));

        assertEquals(4, UUID.fromString(failed.reference()).version());
    }
}
