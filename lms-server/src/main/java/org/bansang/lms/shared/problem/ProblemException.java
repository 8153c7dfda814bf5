package org.bansang.lms.shared.problem;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person or a client can act on; the type is stable and documented, the detail is a plain sentence.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class ProblemException extends RuntimeException
        permits ConflictException,
                CrossSiteException,
                InvalidException,
                NotAllowedException,
                NotApprovedException,
                NotFoundException,
                NotSignedInException,
                OutdatedException,
                TooLargeException,
                UnavailableException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final int status;
    private final String title;

    ProblemException(String type, int status, String title, String detail) {
        super(detail);
        this.type = type;
        this.status = status;
        this.title = title;
    }

    /** The refusal behind a failure, however many containers have wrapped it. */
    public static @Nullable ProblemException in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** The last segment of the problem's type address. */
    public String type() {
        return type;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of refusal this is, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What was wrong this time, in a sentence. */
    public String detail() {
        return getMessage() == null ? title : getMessage();
    }
}
