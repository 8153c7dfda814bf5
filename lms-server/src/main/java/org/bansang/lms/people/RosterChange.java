package org.bansang.lms.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a roster changes, told before it is done.
 *
 * @param line of the file that asks for it
 * @param name of the person
 * @param role of the position, where it is about one
 * @param before what stands there now: a name, an address, a unit; may be empty
 * @param after what will stand there
 * @param from first day of the position, or from when it is no longer held
 * @param until first day on which a position that begins is no longer held
 */
public record RosterChange(
        int line,
        Kind kind,
        String login,
        String name,
        @Nullable Role role,
        String before,
        String after,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** What changes. */
    public enum Kind {
        NEW_PERSON,
        RENAMED,
        NEW_EMAIL,
        NEW_POSITION,
        MOVED,
        ENDED;

        /** The text that names it. */
        public String key() {
            return "positions.import.kind." + word();
        }

        /** A stable word for programs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The change in a sentence of that language. */
    public String sentence(Locale language) {
        String roleName = role == null ? "" : Texts.get(language, RosterCells.key(role));
        String sentence = Texts.get(
                language,
                "positions.import.change." + kind.word(),
                roleName,
                before,
                after,
                from == null ? "" : shown(from));
        return until == null ? sentence : sentence + Texts.get(language, "positions.import.until", shown(until));
    }

    static String shown(LocalDate day) {
        return DAY.format(day);
    }

    /** Everything it says in one line, for telling one plan from another. */
    String signature() {
        return String.join("\u001f", kind.name(), login, String.valueOf(role), before, after, from + "", until + "");
    }
}
