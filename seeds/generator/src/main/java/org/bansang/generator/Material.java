package org.bansang.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;

/**
 * A published course as this database holds it, ready to be learned.
 *
 * @param exercises what a learner does alone, in the order of the course
 */
record Material(UUID course, String slug, String pack, Audience audience, List<Exercise> exercises) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All courses that can be learned now, in the order of their names. */
    static List<Material> published(Connection connection, Order order) throws SQLException {
        List<Material> courses = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select c.id, c.slug, c.pack, v.manifest from course c"
                                + " join course_version v on v.pack = c.pack order by c.slug");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Manifest manifest = Manifest.read(rows.getBytes("manifest"));
                courses.add(new Material(
                        rows.getObject("id", UUID.class),
                        rows.getString("slug"),
                        rows.getString("pack"),
                        manifest.course().audience(),
                        exercises(connection, manifest, order)));
            }
        }
        return courses;
    }

    private static List<Exercise> exercises(Connection connection, Manifest manifest, Order order) throws SQLException {
        List<Exercise> exercises = new ArrayList<>();
        String language = manifest.course().languages().get(0);
        for (Manifest.Activity activity : manifest.counted()) {
            Manifest.PartReference part = activity.parts().get(language);
            if (part == null) {
                throw new IllegalStateException("Activity " + activity.id() + " has no text in " + language);
            }
            Chance chance = order.chance("exercise " + activity.id(), 0);
            exercises.add(new Exercise(activity, json(part(connection, part.hash())), chance));
        }
        return exercises;
    }

    private static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored part is damaged", e);
        }
    }

    private static byte[] part(Connection connection, String hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select body from part where hash = ?")) {
            query.setString(1, hash);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("Part " + hash + " is missing");
                }
                return rows.getBytes(1);
            }
        }
    }
}
