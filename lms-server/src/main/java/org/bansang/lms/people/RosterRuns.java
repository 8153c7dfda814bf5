package org.bansang.lms.people;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.people.RosterRun.Outcome;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Carries an import out beside the request that asked for it, so that thousands of rows show how far they are, and
 * leaving the page stops nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterRuns {

    private static final Logger LOG = Logger.getLogger(RosterRuns.class.getName());

    @Inject
    RosterService rosters;

    /** Begins at once; the run tells the rest. */
    @Asynchronous
    public void start(Caller caller, byte[] file, String fingerprint, RosterRun run) {
        caller.requireAny(Role.MANAGER);
        try {
            run.end(new Outcome(rosters.carryOut(caller, file, fingerprint, run::reached), false, ""));
        } catch (RuntimeException e) {
            boolean stale = ProblemException.in(e) instanceof ConflictException;
            run.end(new Outcome(null, stale, stale ? "" : logged(e)));
        }
    }

    private static String logged(RuntimeException failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "An import failed and changed nothing, reference " + reference, failure);
        return reference;
    }
}
