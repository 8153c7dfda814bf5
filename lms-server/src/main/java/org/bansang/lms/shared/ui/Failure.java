package org.bansang.lms.shared.ui;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives a defect a reference number that the person reads and the log repeats.
 */
final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final int REFERENCE_LENGTH = 8;

    private Failure() {}

    static String log(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.log(Level.SEVERE, failure, () -> "desk.failure:" + reference);
        return reference;
    }
}
