package org.bansang.content.grade;

/** How much of a practice run was the learner's own doing; only a run on one's own can pass. */
public enum PracticeMode {
    /** On one's own: a hint only when asked for. */
    OWN("own", "alone"),
    /** Together with the app, which says beforehand what to do. */
    GUIDED("guided", "helped");

    private final String word;
    private final String assistance;

    PracticeMode(String word, String assistance) {
        this.word = word;
        this.assistance = assistance;
    }

    /** The word for it in statements. */
    public String word() {
        return word;
    }

    /** The word with which skill records tell how far somebody helped. */
    public String assistance() {
        return assistance;
    }

    /** The mode of that word. */
    public static PracticeMode of(String word) throws UngradableException {
        for (PracticeMode mode : values()) {
            if (mode.word.equals(word)) {
                return mode;
            }
        }
        throw new UngradableException("A practice is done 'own' or 'guided'; what the app shows is not an attempt.");
    }
}
