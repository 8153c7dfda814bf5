package org.bansang.lms.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.notice.NewNotice;
import org.bansang.lms.training.ReminderRepository.Due;

/**
 * Makes notices of assignments. The cause names programme and due date, not the row: whoever moves to another unit is
 * not told the same twice.
 */
final class ReminderText {

    private static final String LINK = "/desk/training";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ReminderText() {}

    static NewNotice assigned(Due due, LocalDate today) {
        boolean upcoming = today.isBefore(due.opensOn());
        String kind = upcoming ? "compliance.notice.assigned-upcoming" : "compliance.notice.assigned";
        return notice(due, kind, "assigned", List.of(due.title(), DAY.format(due.dueOn()), DAY.format(due.opensOn())));
    }

    static NewNotice reminder(Due due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due.dueOn());
        String kind = left > 0 ? "due-in" : left == 0 ? "due-today" : "overdue";
        List<Object> parameters = List.of(due.title(), DAY.format(due.dueOn()), Math.abs(left));
        return notice(due, "compliance.notice." + kind, String.valueOf(due.days()), parameters);
    }

    private static NewNotice notice(Due due, String kind, String which, List<Object> parameters) {
        String cause = "programme:" + due.programme() + ":" + due.dueOn() + ":" + which;
        return new NewNotice(due.person(), due.unit(), kind, cause, parameters, LINK);
    }
}
