package org.bansang.tests.harness;

/** Ten thousand generated people in the villages of Bảo Nhai, a third of them learning; written as SQL, for speed. */
public final class Crowd {
    /** How many people. */
    public static final int SIZE = 10_000;

    /** How the names of all of them begin. */
    public static final String NAME = "Người Sinh Ra";

    private Crowd() {}

    /** Lets the crowd move in, unless it lives there already. */
    public static void moveIn(CourseMaterial course) {
        if (Database.number("select count(*) from person where display_name like ?", NAME + "%") > 0) {
            return;
        }
        Database.change(
                """
                with villages as (
                    select id, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them
                    from unit where code like '02890-%'
                )
                insert into person (id, display_name, language, unit_id)
                select md5('crowd' || n)::uuid, ? || ' ' || lpad(n::text, 5, '0'), 'vi', v.id
                from generate_series(1, ?) n join villages v on v.place = n % v.all_of_them
                """,
                NAME, SIZE);
        Database.change(
                """
                insert into membership (person_id, unit_id, unit_path)
                select p.id, p.unit_id, u.path from person p join unit u on u.id = p.unit_id
                where p.display_name like ?
                """,
                NAME + "%");
        Database.change(
                """
                insert into course_progress (person_id, course_id, pack, enrolled_at, last_activity_at, completed_at,
                                             completed_activities, total_activities)
                select md5('crowd' || n)::uuid, ?::uuid, ?, now() - interval '9 days', now() - n * interval '1 minute',
                       case when n % 9 = 0 then now() end, case when n % 9 = 0 then 15 else n % 14 end, 15
                from generate_series(3, ?, 3) n
                """,
                course.courseId(), course.pack(), SIZE);
        Database.change("analyze");
    }
}
