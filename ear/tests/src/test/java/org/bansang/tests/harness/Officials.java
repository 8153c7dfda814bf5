package org.bansang.tests.harness;

import java.util.UUID;

/** Officials with a programme behind them, written straight into the database: long ago, many, or with odd names. */
public final class Officials {
    private static final String COUNT =
            """
            insert into compliance (programme_id, unit_id, due_on, assigned, completed)
            select programme_id, unit_id, due_on, count(*), count(completed_at) from assignment
            where programme_id = ?::uuid and assigned_until is null group by programme_id, unit_id, due_on
            on conflict (programme_id, unit_id, due_on) do update
                set assigned = excluded.assigned, completed = excluded.completed
            """;

    private Officials() {}

    /** Somebody new who has been an official of that unit since it exists. */
    public static Learner official(String unit) {
        Learner official = Learner.newcomer("Cán Bộ " + unit);
        official.holds("OFFICIAL", unit, "2025-07-01", "2099-12-31");
        return official;
    }

    /** A programme that opened sixty days ago and is due so many days from now; nobody is assigned yet. */
    public static String programme(CourseMaterial course, String title, String unit, int dueIn) {
        String id = UUID.randomUUID().toString();
        Database.change(
                "insert into programme (id, title, basis, course_id, role, unit_id, opens_on, due_on, due_days, created_by,"
                        + " created_at) values (?::uuid, ?, '', ?::uuid, 'OFFICIAL', ?::uuid, ?::date - 60, ?::date + ?,"
                        + " 30, gen_random_uuid(), now() - interval '60 days')",
                id,
                title,
                course.courseId(),
                Units.id(unit),
                Roster.today().toString(),
                Roster.today().toString(),
                dueIn);
        return id;
    }

    /** So many officials of that unit with that beginning of their names, asked thirty days ago, a third complete. */
    public static void ask(String programme, String unit, String name, int people) {
        Database.change(
                "insert into person (id, display_name, language, unit_id) select md5(? || n)::uuid, ? || lpad(n::text, 5,"
                        + " '0'), 'vi', ?::uuid from generate_series(1, ?) n on conflict do nothing",
                unit + name,
                name,
                Units.id(unit),
                people);
        Database.change(
                "insert into position (id, person_id, unit_id, role, valid_from) select md5('p' || ? || n)::uuid,"
                        + " md5(? || n)::uuid, ?::uuid, 'OFFICIAL', date '2025-07-01' from generate_series(1, ?) n"
                        + " on conflict do nothing",
                unit + name,
                unit + name,
                Units.id(unit),
                people);
        Database.change(
                "insert into membership (person_id, unit_id, unit_path) select md5(? || n)::uuid, u.id, u.path"
                        + " from unit u, generate_series(1, ?) n where u.id = ?::uuid on conflict do nothing",
                unit + name,
                people,
                Units.id(unit));
        Database.change(
                "insert into assignment (id, programme_id, person_id, position_id, unit_id, due_on, assigned_from,"
                        + " completed_at, told_at) select gen_random_uuid(), g.id, md5(? || n)::uuid,"
                        + " md5('p' || ? || n)::uuid, ?::uuid, g.due_on, ?::date - 30,"
                        + " case when n % 3 = 0 then now() - interval '5 days' end, now()"
                        + " from programme g, generate_series(1, ?) n where g.id = ?::uuid",
                unit + name, unit + name, Units.id(unit), Roster.today().toString(), people, programme);
        count(programme);
    }

    /** Asks one who is known here, thirty days ago. */
    public static void ask(String programme, Learner person) {
        Database.change(
                "insert into assignment (id, programme_id, person_id, position_id, unit_id, due_on, assigned_from, told_at)"
                        + " select gen_random_uuid(), g.id, p.person_id, p.id, p.unit_id, g.due_on, ?::date - 30, now()"
                        + " from programme g, position p where g.id = ?::uuid and p.person_id = ?::uuid",
                Roster.today().toString(),
                programme,
                person.id());
        count(programme);
    }

    private static void count(String programme) {
        Database.change(COUNT, programme);
        Database.change("analyze assignment");
    }
}
