package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/** Appointments, transfers and farewells as an administrator makes them, through the import. */
public final class Roster {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String HEADING = "login,unit_code,role,valid_from,valid_to";

    private Roster() {}

    /** The day it is for the people we serve. */
    public static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** From today on this person holds the role there; one who holds it elsewhere moves. */
    public static void appoint(Learner person, String role, String unit) {
        carryOut(String.join(",", person.account().login(), unit, role, today().toString(), ""));
    }

    /** Carries out rows of login, unit code, role, first day and the day on which it is over. */
    public static void carryOut(String... rows) {
        Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
        String csv = HEADING + "\n" + String.join("\n", rows) + "\n";
        JsonNode plan = send(administrator, "?dry-run=true", csv);
        assertEquals(0, plan.path("problems").size(), plan.toString());
        String fingerprint = URLEncoder.encode(plan.path("fingerprint").asText(), StandardCharsets.UTF_8);
        JsonNode done = send(administrator, "?fingerprint=" + fingerprint, csv);
        assertEquals(true, done.path("done").asBoolean(), done.toString());
    }

    private static JsonNode send(Api administrator, String query, String csv) {
        return administrator
                .send("/api/people/import" + query, request -> request.setHeader("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(csv)))
                .require(200)
                .json();
    }
}
