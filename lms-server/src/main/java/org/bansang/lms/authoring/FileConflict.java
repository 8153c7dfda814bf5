package org.bansang.lms.authoring;

import java.io.Serializable;
import java.util.Map;

/**
 * A text changed in the draft and, since the draft began, also in the live version.
 *
 * @param file relative to the course, the key of the choice
 * @param activity id, or empty for {@code course.yaml} and the book of facts
 * @param language empty when the file serves all languages
 * @param title of the activity by language; of the course when there is no activity
 */
public record FileConflict(String file, String activity, String language, Map<String, String> title)
        implements Serializable {

    /** Whose text stays. */
    public enum Choice {
        MINE,
        THEIRS
    }
}
