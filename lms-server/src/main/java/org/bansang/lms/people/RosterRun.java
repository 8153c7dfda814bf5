package org.bansang.lms.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An import under way: whoever started it looks here how far it is, from another thread.
 */
public final class RosterRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private volatile int done;
    private volatile @Nullable Outcome outcome;

    /**
     * How it ended.
     *
     * @param plan what was done; none when nothing was
     * @param stale whether something had changed since the dry run
     * @param reference under which the log tells more; empty unless something went wrong on our side
     */
    public record Outcome(@Nullable RosterPlan plan, boolean stale, String reference) implements Serializable {}

    /** How many people are done; they count only once all are. */
    public int done() {
        return done;
    }

    /** None while it is under way. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    void reached(int people) {
        done = people;
    }

    void end(Outcome how) {
        outcome = how;
    }
}
