package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Finding people through the API: by name without marks, by card, by phone, a page at a time. */
@OnThePlatform
class PeopleSearchIT {
    private final Api facilitator = Villager.facilitator();

    @Test
    void peopleAreFoundByNameWithoutMarksByCardAndByPhone() {
        ObjectNode form = Villager.form("Thào Thị Pằng", "02890-16").put("phone", "0966000123");
        String card = Villager.register(facilitator, form).path("card").asText();

        for (String query : List.of(
                "thao thi pang", "Pằng", card, card.substring(0, 3) + "%20" + card.substring(3), "0966%20000%20123")) {
            JsonNode found = facilitator
                    .get("/api/people?query=" + query.replace(" ", "%20"))
                    .require(200)
                    .json();
            assertEquals(1, found.path("rows").size(), query + ": " + found);
            assertEquals(form.path("id").asText(), found.at("/rows/0/id").asText());
        }
        assertEquals(0, Villager.found(facilitator, "pa_g"), "no wildcard of the database is one of ours");
        facilitator.get("/api/people?size=201").requireProblem(400, "invalid");
        facilitator.get("/api/people?page=-1").requireProblem(400, "invalid");
        facilitator.get("/api/people?unit=x").requireProblem(400, "invalid");
    }

    @Test
    void aPageTellsWhetherAnotherFollows() {
        for (int i = 0; i < 3; i++) {
            Villager.register(facilitator, Villager.form("Người Lật Trang " + i, "02890-17"));
        }
        String path = "/api/people?query=lat%20trang&size=2&page=";

        JsonNode first = facilitator.get(path + 0).require(200).json();
        JsonNode second = facilitator.get(path + 1).require(200).json();

        assertTrue(first.path("more").asBoolean());
        assertFalse(second.path("more").asBoolean());
        assertEquals("Người Lật Trang 0", first.at("/rows/0/displayName").asText());
        assertEquals("Người Lật Trang 2", second.at("/rows/0/displayName").asText());
    }
}
