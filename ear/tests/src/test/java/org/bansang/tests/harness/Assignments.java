package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The rows that say who was asked what while which unit answered for it. */
public final class Assignments {
    private Assignments() {}

    /** All rows of a programme, ended ones too. */
    public static long rows(Programme programme) {
        return Database.number("select count(*) from assignment where programme_id = ?::uuid", programme.id());
    }

    /** How many rows ask this of that person now. */
    public static long current(Programme programme, String person) {
        return Database.number(
                "select count(*) from assignment where programme_id = ?::uuid and person_id = ?::uuid"
                        + " and assigned_until is null",
                programme.id(),
                person);
    }

    /** The roll-up says what counting the rows says. */
    public static void requireCountsAreTrue(Programme programme) {
        assertEquals(
                0,
                Database.number(
                        """
                        select count(*) from (
                            select unit_id, due_on, count(*) as assigned, count(completed_at) as completed from assignment
                            where programme_id = ?::uuid and assigned_until is null group by unit_id, due_on) a
                        full join (select * from compliance where programme_id = ?::uuid) c using (unit_id, due_on)
                        where a.assigned is distinct from c.assigned or a.completed is distinct from c.completed
                        """,
                        programme.id(),
                        programme.id()));
    }
}
