package org.bansang.lms.shared.problem;

/** The caller is known but holds no position that permits this here. */
public final class NotAllowedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(String detail) {
        super("not-allowed", 403, "Not allowed", detail);
    }
}
