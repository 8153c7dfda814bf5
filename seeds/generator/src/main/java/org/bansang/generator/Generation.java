package org.bansang.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.bansang.launcher.Console;
import org.bansang.launcher.DemonstrationPerson;
import org.bansang.launcher.StartFailure;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The whole order in one transaction: whatever ends it before its time, the database is as it was. */
final class Generation {
    private static final String RECOUNT =
            """
            insert into compliance (programme_id, unit_id, due_on, assigned, completed)
            select programme_id, unit_id, due_on, count(*), count(completed_at)
            from assignment where assigned_until is null
            group by programme_id, unit_id, due_on
            on conflict (programme_id, unit_id, due_on) do update
                set assigned = excluded.assigned, completed = excluded.completed
            """;
    private static final List<String> TABLES = List.of(
            "unit",
            "person",
            "consent",
            "person_event",
            "position",
            "position_change",
            "membership",
            "team",
            "team_member",
            "statement",
            "course_progress",
            "activity_progress",
            "programme",
            "assignment",
            "compliance");

    private final Order order;
    private final String publicUrl;
    private final List<DemonstrationPerson> demonstration;
    private final Console console;

    Generation(Order order, String publicUrl, List<DemonstrationPerson> demonstration, Console console) {
        this.order = order;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
        this.console = console;
    }

    void run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        UUID administrator = administrator(connection);
        requireNew(connection);
        LogPlace place = LogPlace.take(connection);
        make(connection, administrator);
        console.step("Đang đếm và ghi xong …", "Counting and committing …");
        execute(connection, "select pg_advisory_xact_lock(20261122)");
        execute(connection, RECOUNT);
        place.pass();
        connection.commit();
        connection.setAutoCommit(true);
        tidy(connection);
    }

    private void make(Connection connection, UUID administrator) throws SQLException {
        CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
        Sheets first = new Sheets();
        Territory territory = Territory.of(connection, first.unit);
        Courses courses = courses(connection);
        List<Programme> programmes =
                new Programmes(order, first.programme, administrator).prepare(connection, territory, courses);
        Province province = new Province(order, publicUrl, administrator, territory, courses, programmes, new Names());
        long people = (long) order.residents() + order.officials() + Teams.people(order);
        ProgressBar bar = new ProgressBar(console, people);
        try (Batches batches = new Batches(manager, first, bar)) {
            new Officials(province).make(batches);
            new Teams(province).make(batches);
            new Residents(province).make(batches);
            batches.finish();
        } finally {
            bar.end();
        }
    }

    /** Production has nobody of the demonstration, and a folder that never ran has no tables. */
    private UUID administrator(Connection connection) throws SQLException {
        if (number(connection, "select count(*) from pg_tables where tablename = 'membership'") == 0) {
            throw Target.neverStarted();
        }
        String login = demonstration.stream()
                .filter(person -> person.role().equals("administrator"))
                .map(DemonstrationPerson::login)
                .findFirst()
                .orElse("");
        try (PreparedStatement query = connection.prepareStatement("select person_id from account where login = ?")) {
            query.setString(1, login);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new StartFailure(
                            "Đây không phải dữ liệu trình diễn; không tạo người giả trong hệ thống thật.",
                            "This is no demonstration; no people are invented in a real system.");
                }
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private void requireNew(Connection connection) throws SQLException {
        if (number(connection, "select count(*) from unit where kind = 'AGENCY' and name like '%(tạo ra để thử)'")
                > 0) {
            throw new StartFailure(
                    "Dữ liệu thử đã có ở đây. Muốn làm lại, hãy đặt BANSANG_DATA sang một thư mục mới.",
                    "Generated people are here already. To make others, set BANSANG_DATA to a new folder.");
        }
    }

    private Courses courses(Connection connection) throws SQLException {
        List<Material> published = Material.published(connection, order);
        if (published.isEmpty()) {
            throw new StartFailure("Chưa có khoá học nào được xuất bản.", "No course is published yet.");
        }
        return new Courses(published);
    }

    /** Fresh statistics and a visibility map: without them the first pages would be planned for an empty province. */
    private void tidy(Connection connection) throws SQLException {
        console.step("Đang dọn chỉ mục …", "Tidying up …");
        for (String table : TABLES) {
            execute(connection, "vacuum (analyze) " + table);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
