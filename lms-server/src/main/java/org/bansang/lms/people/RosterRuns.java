package org.bansang.lms.people;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.people.RosterRun.Done;
import org.bansang.lms.people.RosterRun.Failed;
import org.bansang.lms.people.RosterRun.Outcome;
import org.bansang.lms.people.RosterRun.Outdated;
import org.bansang.lms.people.RosterRun.Refused;
import org.bansang.lms.shared.persistence.DatabaseOutage;
import org.bansang.lms.shared.problem.OutdatedException;
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

    private static final String UNAVAILABLE = "unavailable";
    private static final Logger LOG = Logger.getLogger(RosterRuns.class.getName());

    @Inject
    RosterService rosters;

    /** Begins at once; the run tells the rest. */
    @Asynchronous
    public void start(Caller caller, byte[] file, String fingerprint, RosterRun run) {
        caller.requireAny(Role.MANAGER);
        try {
            run.end(new Done(rosters.carryOut(caller, file, fingerprint, run::reached)));
        } catch (RuntimeException e) {
            run.end(outcome(e));
        }
    }

    private static Outcome outcome(RuntimeException failure) {
        ProblemException refusal = ProblemException.in(failure);
        if (refusal instanceof OutdatedException) {
            return new Outdated();
        }
        if (refusal != null) {
            LOG.log(Level.WARNING, "An import was refused and changed nothing", failure);
            return new Refused(refusal.type());
        }
        return DatabaseOutage.causes(failure) ? new Refused(UNAVAILABLE) : new Failed(logged(failure));
    }

    private static String logged(RuntimeException failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "An import failed and changed nothing, reference " + reference, failure);
        return reference;
    }
}
