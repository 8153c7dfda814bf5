package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

class ServingTest {

    private static final String PROVINCE = "15@2025-07-01/";
    private static final String VILLAGE = PROVINCE + "02890@2025-07-01/02890-07@2025-07-01/";

    private static Caller holding(Role role, String unitPath) {
        Caller.SignedIn person =
                new Caller.SignedIn(new PersonId(UUID.randomUUID()), List.of(new Duty(role, unitPath)));
        return Serving.of(person);
    }

    @Test
    void whoever_works_in_the_commune_serves_its_villages() {
        String commune = PROVINCE + "02890@2025-07-01/";

        for (Role role : Serving.ROLES) {
            assertDoesNotThrow(() -> holding(role, commune).requireFor(VILLAGE, Serving.ROLES));
        }
    }

    @Test
    void an_official_of_the_province_looks_up_no_villager_but_who_answers_for_it_does() {
        for (Role role : List.of(Role.OFFICIAL, Role.FACILITATOR)) {
            assertThrows(
                    NotAllowedException.class, () -> holding(role, PROVINCE).requireFor(VILLAGE, Serving.ROLES));
        }
        for (Role role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) {
            assertDoesNotThrow(() -> holding(role, PROVINCE).requireFor(VILLAGE, Serving.ROLES));
        }
    }
}
