package org.bansang.generator;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.generator.History.Completion;
import org.jspecify.annotations.Nullable;

/** Somebody with positions, an official or a member of a team, and all rows that follow from them. */
final class Worker {
    private static final int OFFICE_OPENS = 8;

    private final Province province;
    private final Sheets sheets;
    private final Chance chance;
    private final UUID person;
    private final List<Held> positions = new ArrayList<>();
    private final Map<UUID, Completion> completions = new HashMap<>();

    Worker(Province province, Sheets sheets, Chance chance, Place home) {
        this.province = province;
        this.sheets = sheets;
        this.chance = chance;
        this.person = chance.uuid();
        sheets.person.row(person, province.names().one(chance), "vi", home.id(), null, null, null);
    }

    UUID person() {
        return person;
    }

    Held holds(Place unit, String role, LocalDate from, @Nullable LocalDate to) {
        Held held = new Held(chance.uuid(), unit, role, from, to);
        positions.add(held);
        sheets.position.row(held.id(), person, unit.id(), role, from, to);
        changed(held, "APPOINTED", from, null);
        return held;
    }

    /** The first position ends where the second begins. */
    void moved(Held old, Held next) {
        changed(old, "MOVED", next.from(), next.id());
    }

    private void changed(Held position, String kind, LocalDate day, @Nullable UUID successor) {
        ZonedDateTime at = day.atTime(OFFICE_OPENS, 0).atZone(Order.VIETNAM);
        sheets.positionChange.row(
                chance.uuid(), position.id(), kind, day, successor, province.administrator(), at.toInstant());
    }

    /** Took the course from some moment after that day on. */
    void learns(Material course, LocalDate from, double perseverance) {
        LocalDate until = province.order().until();
        int days = Math.max(1, (int) (until.toEpochDay() - from.toEpochDay()));
        ZonedDateTime begin = from.plusDays(chance.below(days))
                .atTime(7, 0)
                .plusSeconds(chance.below(10 * 3600))
                .atZone(Order.VIETNAM);
        Completion completion = new History(
                        sheets,
                        province.publicUrl(),
                        person,
                        course,
                        chance,
                        province.order().end())
                .learn(begin.toInstant(), perseverance);
        if (completion != null) {
            completions.put(course.course(), completion);
        }
    }

    /** Belongs to the units of today's positions, and is asked what the programmes ask. */
    void settle() {
        LocalDate today = province.order().until();
        positions.stream()
                .filter(position -> position.on(today))
                .map(Held::unit)
                .distinct()
                .forEach(unit -> sheets.membership.row(person, unit.id(), unit.path()));
        Assignments assignments = new Assignments(sheets.assignment, chance, today);
        province.programmes().forEach(programme -> assignments.write(programme, person, positions, completions));
    }
}
