package org.bansang.lms.shared.problem;

/** Nothing is known under that id, or the caller may not know of it. */
public final class NotFoundException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String detail) {
        super("not-found", 404, "Not found", detail);
    }
}
