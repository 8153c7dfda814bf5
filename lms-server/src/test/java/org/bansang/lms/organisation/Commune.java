package org.bansang.lms.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * A province with two communes and a village, and people who hold positions there, for tests.
 */
final class Commune {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final LocalDate SINCE = LocalDate.parse("2025-07-01");
    static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(TimeSource.VIETNAM).toInstant(), TimeSource.VIETNAM);

    static final Unit PROVINCE = new Unit("15", UnitKind.PROVINCE, "Lào Cai", null, SINCE);
    static final Unit HERE = new Unit("02890", UnitKind.COMMUNE, "Bảo Nhai", PROVINCE, SINCE);
    static final Unit VILLAGE = new Unit("02890-01", UnitKind.VILLAGE, "Thôn 1", HERE, SINCE);
    static final Unit ELSEWHERE = new Unit("02896", UnitKind.COMMUNE, "Xã bên", PROVINCE, SINCE);
    static final Unit OPENING = new Unit("02899", UnitKind.COMMUNE, "Xã mới", PROVINCE, TODAY.plusDays(30));

    private Commune() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static Caller manager(Unit unit) {
        return caller(Role.MANAGER, unit);
    }

    static Caller administrator() {
        return caller(Role.ADMINISTRATOR, PROVINCE);
    }

    static Caller caller(Role role, Unit unit) {
        return new Caller.SignedIn(
                person(), List.of(new Duty(role, unit.summary().path())));
    }

    static Position held(PersonId person, Unit unit, Role role, LocalDate from, @Nullable LocalDate until) {
        return Position.given(person, unit, role, from, until);
    }

    static UnitId id(Unit unit) {
        return unit.summary().id();
    }

    static PositionBook book(Caller caller, Position... held) {
        List<Position> positions = List.of(held);
        Map<PersonId, List<String>> belongings = positions.stream()
                .filter(position -> position.inForceOn(TODAY))
                .collect(Collectors.groupingBy(
                        Position::person,
                        Collectors.mapping(position -> position.unit().summary().path(), Collectors.toList())));
        return new PositionBook(
                caller, CLOCK, positions, List.of(PROVINCE, HERE, VILLAGE, ELSEWHERE, OPENING), belongings);
    }
}
