package org.bansang.tests.harness;

/** People written straight into the database, with the unit to which they belong. */
public final class Residents {
    private static final String BELONG =
            """
            with today as (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day),
            held as (
                select p.person_id, p.unit_id from position p, today
                where p.person_id = ?::uuid and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
            ),
            belonging as (
                select * from held
                union
                select h.id, h.unit_id from person h where h.id = ?::uuid and not exists (select 1 from held)
            )
            insert into membership (person_id, unit_id, unit_path)
            select b.person_id, b.unit_id, u.path from belonging b join unit u on u.id = b.unit_id
            """;

    private Residents() {}

    /** Lets somebody live in the unit of that code, unless they are there already. */
    public static void settle(String id, String name, String unit) {
        Database.change(
                "insert into person (id, display_name, language, unit_id) values (?::uuid, ?, 'vi', ?::uuid)"
                        + " on conflict do nothing",
                id,
                name,
                Units.id(unit));
        belong(id);
    }

    /** Brings in line where somebody belongs after positions were written. */
    public static void belong(String id) {
        Database.change("delete from membership where person_id = ?::uuid", id);
        Database.change(BELONG, id, id);
    }
}
