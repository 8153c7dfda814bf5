package org.bansang.lms.people;

import java.io.Serializable;
import org.bansang.lms.shared.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed, as the one who helped writes it down.
 *
 * @param version of the text that was read
 * @param language in which it was read
 * @param readAloud whether it was read to the person
 * @param guardianName none when the person agreed for themselves
 * @param guardianRelation what the guardian is to the person
 */
public record ConsentGiven(
        String version,
        String language,
        boolean readAloud,
        By by,
        @Nullable String guardianName,
        @Nullable String guardianRelation)
        implements Serializable {

    private static final int LONGEST = 120;

    /** Who spoke the words. */
    public enum By {
        SELF,
        GUARDIAN
    }

    /** The same with names tidied; refuses a guardian without a name, and a minor without a guardian. */
    ConsentGiven checked(boolean minor) {
        if (minor && by == By.SELF) {
            throw new InvalidException("Below " + BirthBand.OF_AGE + " a parent or guardian agrees.");
        }
        if (by == By.SELF) {
            return new ConsentGiven(version, language, readAloud, by, null, null);
        }
        String name = guardianName == null ? "" : Names.tidy(guardianName);
        String relation = guardianRelation == null ? "" : Names.tidy(guardianRelation);
        if (name.isEmpty() || relation.isEmpty() || name.length() > LONGEST || relation.length() > LONGEST) {
            throw new InvalidException("A guardian has a name and says what they are to the person.");
        }
        return new ConsentGiven(version, language, readAloud, by, name, relation);
    }
}
