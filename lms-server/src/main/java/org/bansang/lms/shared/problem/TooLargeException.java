package org.bansang.lms.shared.problem;

/** The request exceeds a stated limit; smaller pieces will be accepted. */
public final class TooLargeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public TooLargeException(String detail) {
        super("too-large", 413, "Too large", detail);
    }
}
