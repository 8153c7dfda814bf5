package org.bansang.lms.people;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody who has a login name of their own, and no card, comes in.
 *
 * @param login the login name
 * @param passwordMadeAt none when no first password was handed out here
 * @param permitted whether whoever asked may hand one out
 */
public record OfficialAccess(State state, String login, @Nullable Instant passwordMadeAt, boolean permitted)
        implements Serializable {

    /** Who made the account, and whether it is there yet. */
    public enum State {
        ELSEWHERE,
        WAITING,
        READY
    }
}
