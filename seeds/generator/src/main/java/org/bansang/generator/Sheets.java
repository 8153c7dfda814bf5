package org.bansang.generator;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** One batch of people with all that hangs on them, table by table in the order in which tables refer to each other. */
final class Sheets {
    final Sheet unit = new Sheet("unit", "id, code, kind, name, parent_id, path, valid_from");
    final Sheet person =
            new Sheet("person", "id, display_name, language, unit_id, birth_band, registered_by, registered_at");
    final Sheet consent = new Sheet(
            "consent", "id, person_id, purpose, text_version, language, read_aloud, given_by, helped_by, given_at");
    final Sheet personEvent = new Sheet("person_event", "id, person_id, kind, at, by_person");
    final Sheet position = new Sheet("position", "id, person_id, unit_id, role, valid_from, valid_to");
    final Sheet positionChange =
            new Sheet("position_change", "id, position_id, kind, day, successor_id, changed_by, changed_at");
    final Sheet membership = new Sheet("membership", "person_id, unit_id, unit_path");
    final Sheet team = new Sheet("team", "id, unit_id, name, valid_from");
    final Sheet teamMember = new Sheet("team_member", "team_id, person_id, leads, valid_from");
    final Sheet statement =
            new Sheet("statement", "id, actor, origin, verb, activity, device_time, stored, body, digest");
    final Sheet courseProgress = new Sheet(
            "course_progress",
            "person_id, course_id, pack, enrolled_at, last_activity_at, completed_at, completed_activities,"
                    + " total_activities");
    final Sheet activityProgress =
            new Sheet("activity_progress", "person_id, course_id, activity_id, completed, best_score, attempts");
    final Sheet programme = new Sheet(
            "programme",
            "id, title, basis, course_id, role, unit_id, opens_on, due_on, due_days, created_by, created_at");
    final Sheet assignment = new Sheet(
            "assignment",
            "id, programme_id, person_id, position_id, unit_id, due_on, assigned_from, assigned_until, completed_at,"
                    + " completed_by");

    private final List<Sheet> inOrder = List.of(
            unit,
            person,
            consent,
            personEvent,
            position,
            positionChange,
            membership,
            team,
            teamMember,
            statement,
            courseProgress,
            activityProgress,
            programme,
            assignment);

    /** How many bytes wait to be sent. */
    int size() {
        return inOrder.stream().mapToInt(Sheet::size).sum();
    }

    /** Writes everything and begins anew. */
    void send(CopyManager manager) throws SQLException {
        for (Sheet sheet : inOrder) {
            sheet.send(manager);
        }
    }
}
