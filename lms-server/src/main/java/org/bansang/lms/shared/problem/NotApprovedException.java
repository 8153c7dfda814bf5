package org.bansang.lms.shared.problem;

/** A competent office has to approve first; once that is noted, the same request is fine. */
public final class NotApprovedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotApprovedException(String detail) {
        super("not-approved", 409, "The approval of the competent office is missing", detail);
    }
}
