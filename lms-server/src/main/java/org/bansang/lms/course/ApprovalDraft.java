package org.bansang.lms.course;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An approval as somebody reads it off the document of the competent office.
 *
 * @param office which office has approved
 * @param document the number of its document
 * @param documentDate the day that stands on it, if one was given
 */
public record ApprovalDraft(String office, String document, @Nullable LocalDate documentDate) implements Serializable {

    /** What fits a line on a screen. */
    public static final int LONGEST = 200;

    /** What fits a short paragraph. */
    public static final int LONGEST_REASON = 500;

    /** Takes the spaces off the words. */
    public ApprovalDraft {
        office = clean(office);
        document = clean(document);
    }

    /** Everything that keeps it from being noted on that day. */
    public Set<ApprovalFlaw> flaws(LocalDate today) {
        Set<ApprovalFlaw> flaws = EnumSet.noneOf(ApprovalFlaw.class);
        if (office.isEmpty() || office.length() > LONGEST) {
            flaws.add(ApprovalFlaw.OFFICE);
        }
        if (document.isEmpty() || document.length() > LONGEST) {
            flaws.add(ApprovalFlaw.DOCUMENT);
        }
        if (documentDate == null) {
            flaws.add(ApprovalFlaw.DAY);
        } else if (documentDate.isAfter(today)) {
            flaws.add(ApprovalFlaw.DAY_TO_COME);
        }
        return flaws;
    }

    /** What is wrong with the reason of a withdrawal. */
    public static Set<ApprovalFlaw> flawsOfReason(String reason) {
        String words = clean(reason);
        return words.isEmpty() || words.length() > LONGEST_REASON
                ? EnumSet.of(ApprovalFlaw.REASON)
                : EnumSet.noneOf(ApprovalFlaw.class);
    }

    /** Composed letters, single spaces, no control characters. */
    static String clean(String typed) {
        String printable = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return Normalizer.normalize(printable, Normalizer.Form.NFC);
    }
}
