package org.bansang.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is mandatory in the invented province: what somebody has asked by hand, and three programmes of our own. */
final class Programmes {
    private static final int DUE_DAYS = 30;
    private static final String BASIS = "Tạo ra để thử, không phải văn bản thật";
    private static final String OPEN =
            """
            select p.id, p.course_id, p.role, p.opens_on, p.due_on, coalesce(p.due_days, 0) as due_days,
                u.id as unit_id, u.code, u.path
            from programme p join unit u on u.id = p.unit_id where p.closed_at is null order by p.created_at, p.id
            """;

    private final Order order;
    private final Sheet sheet;
    private final UUID creator;
    private final List<Programme> all = new ArrayList<>();

    Programmes(Order order, Sheet sheet, UUID creator) {
        this.order = order;
        this.sheet = sheet;
        this.creator = creator;
    }

    /** Writes down ours, one past its due date, one in its middle, one due soon, and returns all that are open. */
    List<Programme> prepare(Connection connection, Territory territory, Courses courses) throws SQLException {
        readOpen(connection);
        LocalDate day = order.until();
        UUID resident = courses.forResidents().course();
        UUID official = courses.forOfficials().course();
        Place province = territory.province();
        add("VNeID cho tổ công nghệ số cộng đồng", resident, "FACILITATOR", province, day.minusDays(240), 180);
        add("Một cửa cho cán bộ toàn tỉnh", official, "OFFICIAL", province, day.minusDays(120), 160);
        add(
                "Một cửa cho cán bộ xã Bảo Nhai",
                official,
                "OFFICIAL",
                territory.pilot().place(),
                day.minusDays(50),
                60);
        return all;
    }

    private void add(String title, UUID course, String role, Place unit, LocalDate opensOn, int days) {
        UUID id = order.chance("programme", all.size()).uuid();
        LocalDate dueOn = opensOn.plusDays(days);
        Instant created = opensOn.atTime(8, 0).atZone(Order.VIETNAM).toInstant();
        sheet.row(id, title, BASIS, course, role, unit.id(), opensOn, dueOn, DUE_DAYS, creator, created);
        all.add(new Programme(id, course, role, unit, opensOn, dueOn, DUE_DAYS, opensOn));
    }

    private void readOpen(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OPEN);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(new Programme(
                        rows.getObject("id", UUID.class),
                        rows.getObject("course_id", UUID.class),
                        rows.getString("role"),
                        new Place(
                                rows.getObject("unit_id", UUID.class), rows.getString("code"), rows.getString("path")),
                        rows.getObject("opens_on", LocalDate.class),
                        rows.getObject("due_on", LocalDate.class),
                        rows.getInt("due_days"),
                        order.until()));
            }
        }
    }
}
