package org.bansang.launcher;

import org.jspecify.annotations.Nullable;

/** A reason not to start, told in sentences an operator can act on, instead of a stack trace. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String english;

    public StartFailure(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public StartFailure(String vietnamese, String english, @Nullable Throwable cause) {
        super(english, cause);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Both languages, because we do not know who sits at the console. */
    public String sentences() {
        return vietnamese + System.lineSeparator() + english;
    }
}
