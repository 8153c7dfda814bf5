package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;

/** How units stand with their mandatory training, as somebody reads it who answers for them. */
public final class Compliance {
    private final Api manager;

    public Compliance(Api manager) {
        this.manager = manager;
    }

    /** A unit and its parts; the narrowing goes on the address as it is, such as {@code &on=2026-10-31}. */
    public JsonNode report(String unit, String narrowing) {
        return read(unit, "", narrowing);
    }

    /** The counts of a unit with its parts. */
    public JsonNode total(String unit, String narrowing) {
        return report(unit, narrowing).path("total");
    }

    /** A page of people with what it says of itself. */
    public JsonNode people(String unit, String narrowing) {
        return read(unit, "/people", narrowing);
    }

    /** The rows of that page. */
    public JsonNode rows(String unit, String narrowing) {
        return people(unit, narrowing).path("rows");
    }

    /** One part of a report. */
    public static JsonNode part(JsonNode report, String code) {
        for (JsonNode part : report.path("parts")) {
            if (part.path("code").asText().equals(code)) {
                return part;
            }
        }
        throw new AssertionError("No part " + code);
    }

    private JsonNode read(String unit, String what, String narrowing) {
        return manager.get(
                        "/api/units/" + Units.id(unit) + "/compliance" + what + "?" + narrowing.replaceFirst("^&", ""))
                .require(200)
                .json();
    }
}
