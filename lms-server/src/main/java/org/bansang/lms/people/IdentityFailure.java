package org.bansang.lms.people;

import jakarta.ejb.ApplicationException;

/**
 * The identity provider could not do what was asked; the message holds nothing secret and goes into the log.
 */
@ApplicationException(rollback = true)
class IdentityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean outage;

    IdentityFailure(String message, boolean outage) {
        super(message);
        this.outage = outage;
    }

    /** Whether nobody's account could be served now, so that trying the next one makes no sense. */
    boolean isOutage() {
        return outage;
    }
}
