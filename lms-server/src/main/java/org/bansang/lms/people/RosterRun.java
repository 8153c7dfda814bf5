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

    /** How it ended; only one of the ways changes anything. */
    public sealed interface Outcome extends Serializable {}

    /** Everything was done. */
    public record Done(RosterPlan plan) implements Outcome {}

    /** Something had changed since the dry run; another one shows what. */
    public record Outdated() implements Outcome {}

    /**
     * It was refused, or could not be done for now.
     *
     * @param type of the problem, which the screens have words for
     */
    public record Refused(String type) implements Outcome {}

    /**
     * Something went wrong on our side.
     *
     * @param reference under which the log tells more
     */
    public record Failed(String reference) implements Outcome {}

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
