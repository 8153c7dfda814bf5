package org.bansang.content.grade;

/** Says in a sentence why responses do not fit the activity, so that the sender gets a reason instead of a grade. */
public final class UngradableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UngradableException(String sentence) {
        super(sentence);
    }
}
