package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
}
