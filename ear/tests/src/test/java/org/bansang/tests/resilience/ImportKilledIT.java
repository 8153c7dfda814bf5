package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.ServerProcess;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ten thousand officials come in one file. The server dies in the middle: nothing of it is there; then all of it is. */
@OnThePlatform
class ImportKilledIT {
    private static final int PEOPLE = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MOST_TIME = Duration.ofMinutes(3);
    private static final String IMPORTING =
            """
            select count(*) from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and granted
                and objsubid = 1 and (classid::bigint << 32 | objid::bigint) = hashtextextended('positions', 50)
            """;

    /** Ten thousand accounts to be made at Keycloak would keep the server busy beside the tests that follow. */
    @AfterAll
    static void nobodyWaitsForAnAccount() {
        Database.change("delete from account where login like 'nhapdo.%'");
    }

    @Test
    void afterAKillInTheMiddleNothingIsHalfDoneAndTheSameFileGoesInWhole() {
        Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
        String file = file();
        JsonNode plan = send(administrator, "?dry-run=true", file).require(200).json();
        assertEquals(2 * PEOPLE, plan.path("changes").size());
        String carryOut = "?fingerprint=" + plan.path("fingerprint").asText();

        ServerProcess server = ServerProcess.running();
        long before = Database.number("select pg_relation_size('position')");
        CompletableFuture<?> importing = CompletableFuture.runAsync(() -> send(administrator, carryOut, file));
        Poll.until(
                "the import writes positions",
                PATIENCE,
                () -> Database.number(IMPORTING) == 1
                        && Database.number("select pg_relation_size('position')") > before);
        server.kill();
        importing
                .handle((done, failure) -> {
                    assertTrue(failure.getCause() instanceof UncheckedIOException, String.valueOf(failure));
                    return done;
                })
                .join();
        server.startAgain();

        assertEquals(0, stored("account where login like 'nhapdo.%'"));
        assertEquals(0, stored("person where display_name like 'Người Nhập Dở %'"));
        assertEquals(0, stored("position where person_id not in (select id from person)"));
        Instant start = Instant.now();
        send(administrator, carryOut, file).require(200);
        Duration took = Duration.between(start, Instant.now());
        assertTrue(took.compareTo(MOST_TIME) < 0, PEOPLE + " people took " + took);
        assertEquals(PEOPLE, stored("account where login like 'nhapdo.%'"));
        assertEquals(
                PEOPLE,
                stored("membership m join person p on p.id = m.person_id where p.display_name like 'Người Nhập Dở %'"));
        JsonNode again = send(administrator, "?dry-run=true", file).require(200).json();
        assertEquals("[]", again.path("changes").toString());
        assertEquals(PEOPLE, again.path("unchanged").asInt());
    }

    private static long stored(String what) {
        return Database.number("select count(*) from " + what);
    }

    private static String file() {
        StringBuilder file = new StringBuilder("login,display_name,unit_code,role\n");
        for (int i = 1; i <= PEOPLE; i++) {
            file.append("nhapdo.").append(i).append(",Người Nhập Dở ").append(i).append(",01290,official\n");
        }
        return file.toString();
    }

    private static Answer send(Api caller, String query, String file) {
        return caller.send("/api/people/import" + query, request -> request.setHeader("Content-Type", "text/csv")
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.ofString(file)));
    }
}
