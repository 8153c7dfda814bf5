package org.bansang.lms.course;

import java.util.Locale;

/**
 * Why an approval or its withdrawal cannot be noted as it stands; a form shows each beside what has to change.
 */
public enum ApprovalFlaw {
    OFFICE("office must have 1 to 200 characters."),
    DOCUMENT("document must have 1 to 200 characters."),
    DAY("documentDate must be a date such as 2026-12-31."),
    DAY_TO_COME("documentDate lies in the future."),
    REASON("reason must have 1 to 500 characters.");

    private final String sentence;

    ApprovalFlaw(String sentence) {
        this.sentence = sentence;
    }

    /** The flaw for a client of the API. */
    String sentence() {
        return sentence;
    }

    /** The name in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
