package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.Test;

/** Lists keep copies of names. Two transactions meet, and afterwards every copy says what the person is called. */
@OnThePlatform
class RenamingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING =
            """
            select count(*) from pg_locks where locktype = 'advisory' and not granted and objsubid = 1
                and (classid::bigint << 32 | objid::bigint) = hashtextextended('positions', 50)
            """;
    private static final String RENAME = "update person set display_name = ? where id = ?::uuid";
    private static final String STALE =
            """
            select (select count(*) from membership m where m.person_id = p.id and m.display_name <> p.display_name)
                + (select count(*) from assignment a where a.person_id = p.id and a.display_name <> p.display_name)
            from person p where p.id = ?::uuid
            """;

    private static final String ASSIGNED =
            "select count(*) from assignment where programme_id = ?::uuid and person_id = ?::uuid and display_name = ?";

    private final Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));

    @Test
    void whoIsMovedWhileBeingRenamedIsListedUnderTheNewName() throws SQLException {
        Learner official = Learner.newcomer("Cán Bộ Tên Cũ");
        Roster.appoint(official, "OFFICIAL", "02890");
        String held = "/api/people/" + official.id() + "/positions/"
                + administrator
                        .get("/api/people/" + official.id() + "/positions")
                        .json()
                        .at("/positions/0/id")
                        .asText();

        try (Connection renaming = Platform.running().database().connect()) {
            renaming.setAutoCommit(false);
            Database.change(renaming, RENAME, "Cán Bộ Tên Mới", official.id());
            CompletableFuture<Answer> moving = CompletableFuture.supplyAsync(
                    () -> administrator.post(held + "/transfer", body("01273", "official")));
            Poll.until("the move waits", PATIENCE, () -> Database.number(WAITING) > 0);
            renaming.commit();
            moving.join().require(200);
        }

        assertEquals(
                "Cán Bộ Tên Mới",
                Database.text("select display_name from membership where person_id = ?::uuid", official.id()));
        assertEquals(0, Database.number(STALE, official.id()));
    }

    @Test
    void whoIsRenamedWhileBeingMovedIsListedUnderTheNewName() throws SQLException {
        Learner official = Learner.newcomer("Cán Bộ Đang Chuyển");
        Roster.appoint(official, "OFFICIAL", "02890");

        try (Connection moving = Platform.running().database().connect()) {
            moving.setAutoCommit(false);
            Database.number(moving, "select 1 from pg_advisory_xact_lock_shared(hashtextextended('positions', 50))");
            Database.change(moving, "delete from membership where person_id = ?::uuid", official.id());
            Database.change(
                    moving,
                    "insert into membership (person_id, unit_id, unit_path) select ?::uuid, id, path from unit"
                            + " where id = ?::uuid",
                    official.id(),
                    Units.id("02890"));
            CompletableFuture<Integer> renaming =
                    CompletableFuture.supplyAsync(() -> Database.change(RENAME, "Cán Bộ Đã Chuyển", official.id()));
            Poll.until("the renaming waits", PATIENCE, () -> Database.number(WAITING) > 0);
            moving.commit();
            assertEquals(1, renaming.join());
        }

        assertEquals(0, Database.number(STALE, official.id()));
    }

    @Test
    void whoIsAskedSomethingWhileBeingRenamedIsListedUnderTheNewName() throws SQLException {
        Learner official = Learner.newcomer("Cán Bộ Được Giao");
        Roster.appoint(official, "OFFICIAL", "02890-05");
        CourseMaterial course = CourseMaterial.of("officials-one-stop");
        String programme = Officials.programme(course, "Tập huấn lúc đổi tên", "02890-05", 30);

        try (Connection renaming = Platform.running().database().connect()) {
            renaming.setAutoCommit(false);
            Database.change(renaming, RENAME, "Cán Bộ Được Giao Việc", official.id());
            Officials.ask(programme, official);
            assertEquals(1, Database.number(ASSIGNED, programme, official.id(), "Cán Bộ Được Giao"));
            renaming.commit();
        }

        assertEquals(1, Database.number(ASSIGNED, programme, official.id(), "Cán Bộ Được Giao Việc"));
        assertEquals(0, Database.number(STALE, official.id()));
    }

    private static ObjectNode body(String unit, String role) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("unit", Units.id(unit))
                .put("role", role)
                .put("from", Roster.today().toString());
    }
}
