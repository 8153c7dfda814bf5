package org.bansang.lms.people;

import java.time.LocalDate;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * One understood row of a roster: this person holds this position. What is empty says nothing and changes nothing.
 *
 * @param line of the file
 * @param name empty when not said
 * @param email empty when not said
 * @param until first day on which the position is no longer held
 */
record RosterRow(
        int line,
        String login,
        String name,
        String email,
        String unitCode,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String language) {

    static final String DEFAULT_LANGUAGE = "vi";
}
