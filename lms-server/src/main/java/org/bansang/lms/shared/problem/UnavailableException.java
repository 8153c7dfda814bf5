package org.bansang.lms.shared.problem;

/** A part we depend on does not answer; trying again later is right. */
public final class UnavailableException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnavailableException(String detail) {
        super("unavailable", 503, "Temporarily unavailable", detail);
    }
}
