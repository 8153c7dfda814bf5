package org.bansang.lms.shared.problem;

/** The caller is unknown, or the token is not valid. */
public final class NotSignedInException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException(String detail) {
        super("sign-in-required", 401, "Sign-in required", detail);
    }
}
