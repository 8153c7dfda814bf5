package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Mandatory training as somebody reads it of oneself. */
public final class Tasks {
    private Tasks() {}

    /** Everything that is asked of the learner. */
    public static List<JsonNode> of(Learner learner) {
        List<JsonNode> tasks = new ArrayList<>();
        learner.api().get("/api/me/training").require(200).json().path("tasks").forEach(tasks::add);
        return tasks;
    }

    /** What that programme asks of the learner. */
    public static List<JsonNode> of(Learner learner, Programme programme) {
        return of(learner).stream()
                .filter(task -> task.path("programmeId").asText().equals(programme.id()))
                .toList();
    }

    /** The one thing it asks. */
    public static JsonNode one(Learner learner, Programme programme) {
        List<JsonNode> tasks = of(learner, programme);
        assertEquals(1, tasks.size(), tasks.toString());
        return tasks.get(0);
    }
}
