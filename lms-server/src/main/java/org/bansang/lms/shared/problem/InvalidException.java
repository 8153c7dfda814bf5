package org.bansang.lms.shared.problem;

/** The input cannot be understood or breaks a rule; sending it again changes nothing. */
public final class InvalidException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidException(String detail) {
        super("invalid", 400, "The request is not valid", detail);
    }
}
