package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    private DataFolder data;
    private Postgres postgres;

    @BeforeEach
    void openDataFolder(@TempDir Path folder) {
        data = DataFolder.open(folder);
        postgres = server();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    private Postgres server() {
        Programs programs = new Programs(PROGRAMS, PROGRAMS, PROGRAMS, PROGRAMS, PROGRAMS);
        Secrets secrets = Secrets.of(data, Map.of());
        return new Postgres(programs, data, secrets, Ports.free().database());
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = postgres.platform().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    @Test
    void keepsWhatWasWrittenWhenItIsKilledAndStartedAgain() throws SQLException, InterruptedException {
        Child first = postgres.start();
        try (Connection connection = postgres.platform().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note as select 'còn đây' as text");
        }
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
        assertTrue(first.ended().orTimeout(10, TimeUnit.SECONDS).join() == first);
        postgres.start();
        assertEquals("còn đây", ask("select text from note"));
    }

    @Test
    void sortsAndSearchesAsVietnameseReadersExpect() throws SQLException {
        postgres.start();
        assertEquals(
                "Ánh,Bình,Dung,Đào,Hoà",
                ask("select string_agg(name, ',' order by name)"
                        + " from unnest(array['Đào', 'Dung', 'Hoà', 'Ánh', 'Bình']) as name"));
        assertEquals("Duong Thuong Dan", ask("select unaccent('Đường Thượng Dân')"));
        assertEquals("t", ask("select similarity('Bảo Nhai', 'Bảo Nhải') > 0.4"));
        assertEquals("đào", ask("select lower('ĐÀO')"));
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        postgres.start();
        DatabaseAccess right = postgres.platform();
        DatabaseAccess wrong = new DatabaseAccess(right.jdbcUrl(), right.user(), "");
        assertThrows(SQLException.class, wrong::connect);
    }

    @Test
    void theApplicationMayNotReadTheSignInDatabase() {
        postgres.start();
        DatabaseAccess application = postgres.platform();
        DatabaseAccess foreign =
                new DatabaseAccess(postgres.keycloak().jdbcUrl(), application.user(), application.password());
        assertThrows(SQLException.class, foreign::connect);
    }

    @Test
    void aLockLeftByAKilledServerWhoseNumberBelongsToSomebodyElseIsNoObstacle() throws IOException, SQLException {
        postgres.start();
        postgres.stop();
        Path lock = data.postgresql().resolve("postmaster.pid");
        assertFalse(Files.exists(lock));
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + data.postgresql() + "\n");
        postgres.start();
        assertEquals("1", ask("select 1"));
    }

    @Test
    void slowAndFailedQuestionsAreLoggedWithoutWhatWasAskedFor() throws Exception {
        postgres.start();
        try (Connection owner = postgres.owner().connect();
                Statement statement = owner.createStatement();
                PreparedStatement slow = owner.prepareStatement("select length(?) as slow_question");
                PreparedStatement broken = owner.prepareStatement("select ?::text::int as broken_question")) {
            statement.execute("set log_min_duration_statement = 0");
            slow.setString(1, "Lù Thị Bí Mật");
            slow.executeQuery();
            broken.setString(1, "0912345678x");
            assertThrows(SQLException.class, broken::executeQuery);
        }
        String log = Files.readString(data.logs().resolve("postgresql.log"));
        assertTrue(log.contains("slow_question") && log.contains("broken_question"), log);
        assertFalse(log.contains("Bí Mật"), log);
        assertFalse(log.contains("$1 = "), log);
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedInASentence() throws IOException {
        postgres.start();
        postgres.stop();
        Files.writeString(data.postgresql().resolve("PG_VERSION"), "14\n");
        StartFailure failure = assertThrows(StartFailure.class, postgres::start);
        assertTrue(failure.sentences().contains("PostgreSQL 14"));
    }
}
