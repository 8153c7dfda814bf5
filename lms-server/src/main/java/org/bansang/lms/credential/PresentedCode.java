package org.bansang.lms.credential;

import java.util.regex.Pattern;
import org.bansang.lms.shared.problem.InvalidException;

/**
 * What somebody scanned, copied or pasted: the signed form alone or the whole address, perhaps broken into lines.
 */
final class PresentedCode {

    /** Several times what the longest name and title need. */
    static final int LONGEST = 4096;

    private static final String PARAMETER = "credential=";
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private PresentedCode() {}

    static boolean tooLong(String presented) {
        return presented.length() > LONGEST;
    }

    /** The signed form in it. */
    static String jws(String presented) {
        if (tooLong(presented)) {
            throw new InvalidException("A certificate's code has at most " + LONGEST + " characters.");
        }
        String code = BLANK.matcher(presented).replaceAll("");
        int start = code.indexOf(PARAMETER);
        if (start < 0) {
            return code;
        }
        String rest = code.substring(start + PARAMETER.length());
        int end = rest.indexOf('&');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
