package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Positions as the API gives, shows and moves them, and what a manager sees because of them. */
public final class Positions {
    private Positions() {}

    /** A manager of the unit of that code, who is nobody else's. */
    public static Api manager(String unit) {
        Learner manager = Learner.newcomer("Người Phụ Trách " + unit);
        manager.holds("MANAGER", unit, "2025-07-01", "2099-12-31");
        return manager.api();
    }

    /** An official of Bảo Nhai since July 2025. */
    public static Learner official(String name) {
        Learner official = Learner.newcomer(name);
        Roster.carryOut(official.account().login() + ",02890,official,2025-07-01,");
        return official;
    }

    /** Where the positions of this person are. */
    public static String of(Learner person) {
        return "/api/people/" + person.id() + "/positions";
    }

    /** The positions, newest first. */
    public static JsonNode held(Api caller, Learner person) {
        return caller.get(of(person)).require(200).json().path("positions");
    }

    /** Moves the newest position to another unit. */
    public static Answer transfer(Api caller, Learner person, String unit, LocalDate day) {
        String held = held(caller, person).at("/0/id").asText();
        return caller.post(of(person) + "/" + held + "/transfer", body(unit, "official", day));
    }

    /** Ends the position that is in force. */
    public static Answer end(Api caller, Learner person, LocalDate day) {
        for (JsonNode held : held(caller, person)) {
            if (held.path("state").asText().equals("in_force")) {
                return caller.post(of(person) + "/" + held.path("id").asText() + "/end", until(day));
            }
        }
        throw new AssertionError(person.id() + " holds nothing");
    }

    /** A position to give. */
    public static ObjectNode body(String unit, String role, LocalDate from) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("unit", Units.id(unit))
                .put("role", role)
                .put("from", from.toString());
    }

    /** The day on which a position is over. */
    public static String until(LocalDate day) {
        return "{\"until\": \"" + day + "\"}";
    }

    /** How many people of that name the caller sees in the learning of that unit. */
    public static long learning(Api caller, Learner person, String unit, String name) {
        return progress(caller, person, unit, name).path("total").asLong();
    }

    /** The learning of that unit, of people of that name only. */
    public static JsonNode progress(Api caller, Learner person, String unit, String name) {
        return caller.get("/api/units/" + Units.id(unit) + "/progress?course="
                        + person.course().courseId() + "&query=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .require(200)
                .json();
    }
}
