package org.bansang.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest.Activity;
import org.bansang.generator.History.Completion;
import org.junit.jupiter.api.Test;

class SameSeedTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void theSameSeedMakesTheSameRowsAndAnotherSeedOthers() {
        assertEquals(history(7, 3), history(7, 3));
        assertNotEquals(history(7, 3), history(8, 3));
        assertNotEquals(history(7, 3), history(7, 4));
    }

    @Test
    void aPersonDoesNotDependOnWhoWasMadeBefore() {
        Names names = new Names();
        List<String> inOrder = new ArrayList<>();
        List<String> backwards = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            inOrder.add(names.one(Chance.of(1, "resident", i)));
            backwards.add(0, names.one(Chance.of(1, "resident", 99 - i)));
        }

        assertEquals(inOrder, backwards);
        assertTrue(new HashSet<>(inOrder).size() > 80, inOrder.toString());
    }

    @Test
    void idsAreRandomUuidsAndDiffer() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            UUID id = Chance.of(1, "resident", i).uuid();
            assertEquals(4, id.version());
            assertEquals(2, id.variant());
            assertTrue(ids.add(id));
        }
    }

    @Test
    void whatIsLearnedEndsBeforeTheHistoryDoes() {
        Order order = new Order(1, 1, 1, 1, DAY);
        Sheets sheets = new Sheets();
        for (int i = 0; i < 200; i++) {
            Completion completion = new History(
                            sheets, "http://x", new UUID(0, i), course(), order.chance("x", i), order.end())
                    .learn(order.end().minusSeconds(3_000L * i), 1);
            assertTrue(completion == null || completion.at().isBefore(order.end()));
        }
    }

    private static String history(long seed, int person) {
        Order order = new Order(1, 1, 1, seed, DAY);
        Sheets sheets = new Sheets();
        Chance chance = order.chance("resident", person);
        new History(sheets, "http://x", chance.uuid(), course(), chance, order.end()).learn(order.begin(), 1);
        return sheets.statement.text() + sheets.courseProgress.text() + sheets.activityProgress.text();
    }

    private static Material course() {
        List<Exercise> lessons = List.of(lesson("one"), lesson("two"));
        return new Material(new UUID(1, 1), "course", "0".repeat(64), Audience.RESIDENT, lessons);
    }

    private static Exercise lesson(String id) {
        Activity activity = new Activity(id, ActivityKind.LESSON, Map.of(), 5, List.of(), null, List.of(), Map.of());
        return new Exercise(activity, JsonNodeFactory.instance.objectNode(), Chance.of(1, id, 0));
    }
}
