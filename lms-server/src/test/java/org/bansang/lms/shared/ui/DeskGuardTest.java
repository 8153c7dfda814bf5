package org.bansang.lms.shared.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

class DeskGuardTest {

    @DeskAccess(Role.RESIDENT)
    private static class ForEverybody {}

    @DeskAccess({Role.TRAINER, Role.REVIEWER})
    private static class ForTrainers {}

    private static class ForgottenByItsAuthor {}

    private static Caller holding(Role... roles) {
        List<Duty> duties = List.of(roles).stream()
                .map(role -> new Duty(role, "15@2025-07-01/"))
                .toList();
        return new Caller.SignedIn(new PersonId(UUID.randomUUID()), duties);
    }

    @Test
    void aViewThatNamesNoRoleOpensForNobody() {
        assertFalse(DeskGuard.permits(holding(Role.values()), ForgottenByItsAuthor.class));
    }

    @Test
    void aViewForResidentsOpensForEverybodyWhoIsSignedIn() {
        assertTrue(DeskGuard.permits(holding(), ForEverybody.class));
        assertFalse(DeskGuard.permits(new Caller.Anonymous(), ForEverybody.class));
    }

    @Test
    void anyOneOfTheNamedRolesSuffices() {
        assertTrue(DeskGuard.permits(holding(Role.REVIEWER), ForTrainers.class));
        assertFalse(DeskGuard.permits(holding(Role.MANAGER), ForTrainers.class));
        assertFalse(DeskGuard.permits(holding(), ForTrainers.class));
    }

    @Test
    void anAdministratorOpensEveryNamedView() {
        assertTrue(DeskGuard.permits(holding(Role.ADMINISTRATOR), ForTrainers.class));
    }
}
