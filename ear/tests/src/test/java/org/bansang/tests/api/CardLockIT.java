package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.Test;

/** Six digits are few: what the realm really does about guessing, by the figures it runs with. */
@OnThePlatform
class CardLockIT {
    private static final int MOST_GUESSES_A_DAY = 60;

    @Test
    void aDayOfGuessingOneCardTriesNoMoreThanSixtyPins() {
        JsonNode realm = realm();

        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertEquals("LINEAR", realm.path("bruteForceStrategy").asText());
        assertTrue(guesses(realm, Duration.ofDays(1)) <= MOST_GUESSES_A_DAY, realm.toString());
    }

    @Test
    void nobodyIsLockedOutForGood() {
        assertEquals(false, realm().path("permanentLockout").asBoolean(true));
        assertTrue(realm().path("maxFailureWaitSeconds").asInt()
                <= Duration.ofHours(1).toSeconds());
    }

    @Test
    void anOlderRealmGetsTheseFiguresAtTheNextStart() {
        Platform.running()
                .adminApi()
                .put(
                        "/bansang",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("bruteForceStrategy", "MULTIPLE")
                                .put("failureFactor", 8)
                                .put("maxFailureWaitSeconds", 900));
        assertTrue(guesses(realm(), Duration.ofDays(1)) > MOST_GUESSES_A_DAY);

        Platform.running().realm().bringUpToDate();

        assertTrue(guesses(realm(), Duration.ofDays(1)) <= MOST_GUESSES_A_DAY);
    }

    /** Wrong tries that fit into that time: after the first few each is followed by a longer wait. */
    private static int guesses(JsonNode realm, Duration time) {
        boolean growsEachTime = realm.path("bruteForceStrategy").asText().equals("LINEAR");
        int free = realm.path("failureFactor").asInt();
        int step = realm.path("waitIncrementSeconds").asInt();
        int longest = realm.path("maxFailureWaitSeconds").asInt();
        long passed = 0;
        int tried = 0;
        while (passed <= time.toSeconds()) {
            tried++;
            int waits = growsEachTime ? Math.max(0, tried - free + 1) : tried % free == 0 ? tried / free : 0;
            passed += Math.min(longest, (long) waits * step);
        }
        return tried;
    }

    private static JsonNode realm() {
        return Platform.running().adminApi().get("/bansang").orElseThrow();
    }
}
