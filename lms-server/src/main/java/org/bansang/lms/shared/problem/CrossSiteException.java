package org.bansang.lms.shared.problem;

/** A browser call that another site may have caused (CSRF). */
public final class CrossSiteException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public CrossSiteException(String detail) {
        super("cross-site", 403, "The request did not come from this site", detail);
    }
}
