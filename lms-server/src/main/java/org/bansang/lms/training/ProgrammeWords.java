package org.bansang.lms.training;

import java.text.Normalizer;

/**
 * What a manager typed, as it is kept: composed letters, single spaces, no control characters.
 */
final class ProgrammeWords {

    /** What fits a line on a screen and a cell of an export. */
    static final int LONGEST = 200;

    private ProgrammeWords() {}

    static String clean(String typed) {
        String printable = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return Normalizer.normalize(printable, Normalizer.Form.NFC);
    }
}
