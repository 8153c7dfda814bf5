package org.bansang.lms.shared.security;

import java.io.Serializable;

/**
 * A position in force now, as authorization needs it: a role and the path of the unit whose subtree it covers.
 */
public record Duty(Role role, String unitPath) implements Serializable {

    /** Whether that unit lies in the subtree. Paths end with a slash, so a prefix is a subtree. */
    public boolean covers(String otherUnitPath) {
        return role == Role.ADMINISTRATOR || otherUnitPath.startsWith(unitPath);
    }

    /** Whether the unit is a province, which has nothing above it. */
    public boolean isAtTheTop() {
        return unitPath.indexOf('/') == unitPath.length() - 1;
    }
}
