package org.bansang.lms.shared.problem;

/** The same thing was already said differently; repeating it unchanged would have been fine. */
public final class ConflictException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String detail) {
        super("conflict", 409, "The request contradicts what is stored", detail);
    }
}
