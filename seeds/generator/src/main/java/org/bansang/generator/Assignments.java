package org.bansang.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bansang.generator.History.Completion;
import org.jspecify.annotations.Nullable;

/**
 * The assignments of one person to one programme, day by day as the platform would have written them: a row for the
 * position that began first, ended when that position ends and begun anew where another one qualifies.
 */
final class Assignments {
    private final Sheet sheet;
    private final Chance chance;
    private final LocalDate today;

    Assignments(Sheet sheet, Chance chance, LocalDate today) {
        this.sheet = sheet;
        this.chance = chance;
        this.today = today;
    }

    /** Writes the rows of a person with these positions and these completed courses. */
    void write(Programme programme, UUID person, List<Held> positions, Map<UUID, Completion> completions) {
        @Nullable Row row = null;
        for (LocalDate day : days(programme, positions)) {
            @Nullable Row ended = null;
            if (row != null && !programme.asks(row.position, day)) {
                write(programme, person, row, day, completions);
                ended = row;
                row = null;
            }
            if (row == null) {
                row = begin(programme, positions, day, ended);
            }
        }
        if (row != null) {
            write(programme, person, row, null, completions);
        }
    }

    private record Row(Held position, LocalDate from, LocalDate due) {}

    private Set<LocalDate> days(Programme programme, List<Held> positions) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(programme.since());
        for (Held position : positions) {
            days.add(position.from());
            Optional.ofNullable(position.to()).ifPresent(days::add);
        }
        days.removeIf(day -> day.isBefore(programme.since()) || day.isAfter(today));
        return days;
    }

    private static @Nullable Row begin(Programme programme, List<Held> positions, LocalDate day, @Nullable Row ended) {
        Optional<Held> first = positions.stream()
                .filter(position -> programme.asks(position, day))
                .min(Comparator.comparing(Held::from)
                        .thenComparing(position -> position.id().toString()));
        return first.map(position -> new Row(position, day, due(programme, position, day, ended)))
                .orElse(null);
    }

    private static LocalDate due(Programme programme, Held position, LocalDate day, @Nullable Row ended) {
        LocalDate due = programme.dueOn();
        LocalDate other = due;
        if (ended != null) {
            other = ended.due;
        } else if (position.from().isAfter(programme.opensOn())) {
            other = day.plusDays(programme.dueDays());
        }
        return other.isAfter(due) ? other : due;
    }

    private void write(
            Programme programme, UUID person, Row row, @Nullable LocalDate until, Map<UUID, Completion> completions) {
        @Nullable Completion completion = completions.get(programme.course());
        if (completion != null && until != null && !completion.at().isBefore(midnight(until))) {
            completion = null;
        }
        boolean before = completion != null && completion.at().isBefore(midnight(row.from));
        sheet.row(
                chance.uuid(),
                programme.id(),
                person,
                row.position.id(),
                row.position.unit().id(),
                row.due,
                row.from,
                until,
                completion == null ? null : completion.at(),
                completion == null || before ? null : completion.statement());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Order.VIETNAM).toInstant();
    }
}
