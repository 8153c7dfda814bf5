package org.bansang.lms.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Understands one row, and notes everything that is wrong with it rather than the first thing only, so that a file is
 * mended in one go.
 */
final class RosterRowReader {

    private final int line;
    private final Function<RosterColumn, String> cells;
    private final List<RosterProblem> problems = new ArrayList<>();
    private final @Nullable RosterRow row;

    RosterRowReader(int line, Function<RosterColumn, String> cells) {
        this.line = line;
        this.cells = cells;
        String login = login();
        String name = checked(RosterColumn.DISPLAY_NAME, RosterReason.NAME_ODD, Names::displayName);
        String email = checked(RosterColumn.EMAIL, RosterReason.EMAIL_ODD, typed -> String.valueOf(Names.email(typed)));
        String unit = cells.apply(RosterColumn.UNIT_CODE);
        if (unit.isEmpty()) {
            problem(RosterReason.UNIT_MISSING);
        }
        Role role = role();
        LocalDate from = day(RosterColumn.VALID_FROM);
        LocalDate until = day(RosterColumn.VALID_TO);
        String language = language();
        row = problems.isEmpty() && role != null
                ? new RosterRow(line, login, name, email, unit, role, from, until, language)
                : null;
    }

    Optional<RosterRow> row() {
        return Optional.ofNullable(row);
    }

    List<RosterProblem> problems() {
        return problems;
    }

    private String login() {
        String login = cells.apply(RosterColumn.LOGIN).toLowerCase(Locale.ROOT);
        if (login.isEmpty()) {
            problem(RosterReason.LOGIN_MISSING);
        } else if (!RosterCells.isLogin(login)) {
            problem(RosterReason.LOGIN_ODD, login);
        }
        return login;
    }

    private String checked(RosterColumn column, RosterReason odd, Function<String, String> check) {
        String typed = cells.apply(column);
        try {
            return typed.isEmpty() ? "" : check.apply(typed);
        } catch (InvalidException e) {
            problem(odd, typed);
            return "";
        }
    }

    private @Nullable Role role() {
        String typed = cells.apply(RosterColumn.ROLE);
        Role role = RosterCells.role(typed).orElse(null);
        if (role == null) {
            problem(RosterReason.ROLE_UNKNOWN, typed);
        }
        return role;
    }

    private @Nullable LocalDate day(RosterColumn column) {
        String typed = cells.apply(column);
        LocalDate day = typed.isEmpty() ? null : RosterCells.date(typed).orElse(null);
        if (day == null && !typed.isEmpty()) {
            problem(RosterReason.DATE_ODD, typed);
        }
        return day;
    }

    private String language() {
        String typed = cells.apply(RosterColumn.LANGUAGE).toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !RosterCells.isLanguage(typed)) {
            problem(RosterReason.LANGUAGE_ODD, typed);
        }
        return typed.isEmpty() ? RosterRow.DEFAULT_LANGUAGE : typed;
    }

    private void problem(RosterReason reason, String... values) {
        problems.add(RosterProblem.of(line, reason, values));
    }
}
