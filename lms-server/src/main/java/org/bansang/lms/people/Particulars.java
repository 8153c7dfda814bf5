package org.bansang.lms.people;

import org.bansang.lms.shared.problem.InvalidException;

/**
 * Tells a form beforehand what a registration would refuse, by the same rules.
 */
public final class Particulars {

    private Particulars() {}

    /** Whether somebody can be called by it. */
    public static boolean isName(String typed) {
        return passes(() -> Names.displayName(typed));
    }

    /** Whether it is a phone number, or nothing. */
    public static boolean isPhone(String typed) {
        return passes(() -> Names.phone(typed));
    }

    /** Whether it is an e-mail address, or nothing. */
    public static boolean isEmail(String typed) {
        return passes(() -> Names.email(typed));
    }

    private static boolean passes(Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (InvalidException e) {
            return false;
        }
    }
}
