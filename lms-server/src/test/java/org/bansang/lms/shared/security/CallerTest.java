package org.bansang.lms.shared.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotSignedInException;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String COMMUNE = "15@2025-07-01/02890@2025-07-01/";
    private static final Caller MANAGER = person(new Duty(Role.MANAGER, COMMUNE));

    @Test
    void aPositionCoversItsUnitAndEverythingBelow() {
        assertDoesNotThrow(() -> MANAGER.requireFor(COMMUNE, Role.MANAGER));
        assertDoesNotThrow(() -> MANAGER.requireFor(COMMUNE + "02890-01@2025-07-01/", Role.MANAGER));
    }

    @Test
    void aPositionCoversNeitherTheProvinceNorANeighbour() {
        assertThrows(NotAllowedException.class, () -> MANAGER.requireFor("15@2025-07-01/", Role.MANAGER));
        assertThrows(
                NotAllowedException.class, () -> MANAGER.requireFor("15@2025-07-01/02896@2025-07-01/", Role.MANAGER));
        assertThrows(
                NotAllowedException.class, () -> MANAGER.requireFor("15@2025-07-01/02890@2025-07-011/", Role.MANAGER));
    }

    @Test
    void anotherRoleDoesNotHelp() {
        assertThrows(NotAllowedException.class, () -> MANAGER.requireFor(COMMUNE, Role.TRAINER));
        assertThrows(NotAllowedException.class, () -> MANAGER.requireAny(Role.TRAINER, Role.REVIEWER));
    }

    @Test
    void anAdministratorMayEverythingEverywhere() {
        Caller administrator = person(new Duty(Role.ADMINISTRATOR, COMMUNE));
        assertDoesNotThrow(() -> administrator.requireFor("04@2025-07-01/", Role.MANAGER));
        assertDoesNotThrow(() -> administrator.requireAny(Role.TRAINER));
    }

    @Test
    void nobodySignedInIsAskedToSignIn() {
        assertThrows(NotSignedInException.class, () -> new Caller.Anonymous().requireFor(COMMUNE, Role.MANAGER));
        assertThrows(NotSignedInException.class, () -> new Caller.Anonymous().requirePerson());
    }

    @Test
    void onlyThePlatformIsThePlatform() {
        assertThrows(NotAllowedException.class, MANAGER::requirePlatform);
        assertDoesNotThrow(() -> new Caller.Platform().requirePlatform());
    }

    @Test
    void everybodySignedInIsAResidentToo() {
        assertEquals(Set.of("resident", "manager"), MANAGER.roleCodes());
        assertEquals(Set.of(), new Caller.Anonymous().roleCodes());
    }

    private static Caller person(Duty duty) {
        return new Caller.SignedIn(new PersonId(UUID.randomUUID()), List.of(duty));
    }
}
