package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Registrations as a team member of Bảo Nhai sends them. */
public final class Villager {
    /** The words of consent that are read out now. */
    public static final String CONSENT = "learning-2026-11";

    private Villager() {}

    /** The demonstration's team member, with a token. */
    public static Api facilitator() {
        return Api.bearer(Tokens.of(Account.demonstration("tocongnghe")));
    }

    /** The demonstration's manager, with a token. */
    public static Api manager() {
        return Api.bearer(Tokens.of(Account.demonstration("quanly")));
    }

    /** Somebody grown up who agrees, living in the unit of that code. */
    public static ObjectNode form(String name, String unit) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("id", UUID.randomUUID().toString())
                .put("displayName", name)
                .put("unit", Units.id(unit))
                .put("birthBand", "1980-1989")
                .put("language", "vi");
        form.putObject("consent")
                .put("version", CONSENT)
                .put("language", "vi")
                .put("readAloud", true)
                .put("givenBy", "self");
        return form;
    }

    /** Registers, and tells what the platform answered. */
    public static JsonNode register(Api caller, ObjectNode form) {
        return caller.post("/api/people", form).require(201).json();
    }

    /** Makes a PIN for whoever was registered with that form. */
    public static String pin(Api caller, ObjectNode form) {
        return caller.post("/api/people/" + form.path("id").asText() + "/pin", "")
                .require(201)
                .json()
                .path("pin")
                .asText();
    }

    /** Somebody new who teaches in the unit of that code, with a token. */
    public static Api teamMember(String unit) {
        Learner member = Learner.newcomer("Thành Viên Tổ " + unit);
        member.holds("FACILITATOR", unit, "2026-01-01", "2099-12-31");
        return Api.bearer(Tokens.of(member.account()));
    }

    /** How many people the caller finds with these words. */
    public static int found(Api caller, String words) {
        return caller.get("/api/people?query=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .require(200)
                .json()
                .path("rows")
                .size();
    }
}
