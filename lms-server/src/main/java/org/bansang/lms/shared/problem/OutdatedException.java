package org.bansang.lms.shared.problem;

/** What somebody decided on has changed since they looked at it; looking again is all that is needed. */
public final class OutdatedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public OutdatedException(String detail) {
        super("outdated", 409, "Something changed since it was looked at", detail);
    }
}
