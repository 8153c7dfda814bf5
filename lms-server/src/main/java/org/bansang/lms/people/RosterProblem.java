package org.bansang.lms.people;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be taken as it stands, and why.
 *
 * @param line of the file, the heading being line 1
 * @param position why the position cannot change, where that is the reason
 * @param values what the sentence names: the odd value, another line
 */
public record RosterProblem(int line, RosterReason reason, @Nullable PositionProblem position, List<String> values)
        implements Serializable {

    static RosterProblem of(int line, RosterReason reason, String... values) {
        return new RosterProblem(line, reason, null, List.of(values));
    }

    /** A move cannot lie in the past; perhaps both positions were meant. */
    static RosterProblem of(PositionStep step, PositionProblem problem, RosterChange change) {
        return step instanceof PositionStep.Move && problem == PositionProblem.DAY_PASSED
                ? of(change.line(), RosterReason.MOVE_PASSED, change.before())
                : of(change.line(), problem);
    }

    static RosterProblem of(int line, PositionProblem position) {
        return new RosterProblem(line, RosterReason.POSITION, position, List.of());
    }

    /** The reason in plain words of that language. */
    public String sentence(Locale language) {
        return position == null
                ? Texts.get(language, reason.key(), named(language))
                : Texts.get(language, RosterReason.key(position));
    }

    /** A missing column is called as the template of that language calls it. */
    private Object[] named(Locale language) {
        return reason == RosterReason.MISSING_COLUMN
                ? values.stream().map(name -> heading(name, language)).toArray()
                : values.toArray();
    }

    private static String heading(String name, Locale language) {
        return RosterColumn.named(name)
                .map(column -> Texts.get(language, "positions.import.heading." + column.word()))
                .orElse(name);
    }

    /** A stable word for programs. */
    public String word() {
        String name = position == null ? reason.name() : position.name();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
