package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.organisation.HeldPosition;
import org.bansang.lms.organisation.PositionId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.RosterState.Known;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a file means for the people who are known: told here in the words of the screen. */
class RosterPlannerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Map<String, Known> known = new HashMap<>();
    private final Map<PersonId, List<HeldPosition>> held = new HashMap<>();
    private final Set<PersonId> strangers = new HashSet<>();

    @Test
    void somebodyNewIsEnteredWithAPosition() {
        requirePlan(
                "a.b,Vàng A Sử,su@example.vn,02890,official,,,",
                "2 new-person: Ghi người mới Vàng A Sử",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026");
    }

    @Test
    void somebodyNewNeedsAName() {
        requirePlan(
                "a.b,,,02890,official,,,",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026",
                "2 ! name-missing");
    }

    @Test
    void severalRowsAreSeveralPositionsOfOnePerson() {
        requirePlan(
                "a.b,Vàng A Sử,,02890,official,,,\na.b,,,02896,trainer,01/12/2026,01/12/2027,",
                "2 new-person: Ghi người mới Vàng A Sử",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026",
                "3 new-position: Giảng viên tại Xã 02896 (02896) từ 01/12/2026, thôi từ 01/12/2027");
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        holds("a.b", "02890", Role.OFFICIAL, "2025-07-01", null);

        requirePlan("a.b,Vàng A Sử,,02890,official,,,");
        requirePlan("a.b,Vàng A Sử,,2890,Cán bộ,01/07/2025,,");
    }

    @Test
    void anotherNameOrAddressIsACorrectionAndAnEmptyOneIsNot() {
        knows("a.b");

        requirePlan(
                "a.b,Vàng A Sú,su@example.vn,02890,official,,,",
                "2 renamed: Họ tên Vàng A Sử thành Vàng A Sú",
                "2 new-email: Thư điện tử thành su@example.vn",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026");
    }

    @Test
    void aLastDayEndsThePosition() {
        holds("a.b", "02890", Role.OFFICIAL, "2025-07-01", null);

        requirePlan(
                "a.b,,,02890,official,,31/12/2026,",
                "2 ended: Thôi Cán bộ, công chức tại Xã 02890 (02890) từ 31/12/2026");
    }

    @Test
    void theSameRoleElsewhereIsAMoveUnlessTheOldUnitIsNamedToo() {
        holds("a.b", "02890", Role.OFFICIAL, "2025-07-01", null);

        requirePlan(
                "a.b,,,02896,official,01/12/2026,,",
                "2 moved: Cán bộ, công chức: từ Xã 02890 (02890) sang Xã 02896 (02896) từ 01/12/2026");
        requirePlan(
                "a.b,,,02896,official,01/12/2026,,\na.b,,,02890,official,,,",
                "2 new-position: Cán bộ, công chức tại Xã 02896 (02896) từ 01/12/2026");
        requirePlan(
                "a.b,,,02896,trainer,01/12/2026,,", "2 new-position: Giảng viên tại Xã 02896 (02896) từ 01/12/2026");
    }

    @Test
    void afterAMoveNeitherTheNewFileNorTheOldOneChangesAnything() {
        holds("a.b", "02890", Role.OFFICIAL, "2025-07-01", "2026-12-01");
        holds("a.b", "02896", Role.OFFICIAL, "2026-12-01", null);

        requirePlan("a.b,,,02896,official,01/12/2026,,");
        requirePlan("a.b,,,02890,official,01/07/2025,,");
    }

    @Test
    void datesThatContradictAreSaid() {
        holds("a.b", "02890", Role.OFFICIAL, "2025-07-01", "2027-01-01");

        requirePlan("a.b,,,02890,official,01/08/2025,,", "2 ! other-from");
        requirePlan("a.b,,,02890,official,,01/08/2027,", "2 ! ends-earlier");
    }

    @Test
    void rowsThatContradictEachOtherAreSaid() {
        requirePlan(
                "a.b,Vàng A Sử,,02890,official,,,\na.b,Vàng A Sáo,,02890,official,,,",
                "2 new-person: Ghi người mới Vàng A Sử",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026",
                "3 ! names-differ",
                "3 ! row-twice");
    }

    @Test
    void anUnknownUnitAndTheCodeOfACardAreSaid() {
        requirePlan("a.b,Vàng A Sử,,99999,official,,,", "2 new-person: Ghi người mới Vàng A Sử", "2 ! unit-unknown");
        requirePlan(
                "123456782,Vàng A Sử,,02890,official,,,",
                "2 new-position: Cán bộ, công chức tại Xã 02890 (02890) từ 22/11/2026",
                "2 ! login-of-a-card");
    }

    @Test
    void aPersonOfAnotherUnitIsNeitherChangedNorTold() {
        holds("a.b", "02896", Role.OFFICIAL, "2025-07-01", null);
        strangers.add(known.get("a.b").id());

        requirePlan("a.b,Tên Khác,x@example.vn,02890,official,,,", "2 ! person-not-yours");
        requirePlan("a.b,,,02896,official,01/01/2024,,", "2 ! person-not-yours");
    }

    private void knows(String login) {
        known.put(login, new Known(new PersonId(UUID.randomUUID()), login, "Vàng A Sử", ""));
    }

    private void holds(String login, String unit, Role role, String from, @Nullable String until) {
        if (!known.containsKey(login)) {
            knows(login);
        }
        PersonId person = known.get(login).id();
        held.computeIfAbsent(person, key -> new ArrayList<>())
                .add(new HeldPosition(
                        new PositionId(UUID.randomUUID()),
                        person,
                        unit(unit),
                        role,
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until)));
    }

    private static UnitSummary unit(String code) {
        return new UnitSummary(
                UnitId.of(code, LocalDate.parse("2025-07-01")),
                code,
                UnitKind.COMMUNE,
                "Xã " + code,
                "15/" + code + "/");
    }

    private void requirePlan(String rows, String... told) {
        String heading = "login,display_name,email,unit_code,role,valid_from,valid_to,language\n";
        RosterFile file = RosterFile.read((heading + rows).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), file.problems());
        RosterState state =
                new RosterState(known, Map.of("02890", unit("02890"), "02896", unit("02896")), held, strangers);
        RosterDraft draft = new RosterPlanner(state, TODAY).draft(file.rows());
        Stream<String> changes = draft.changes().stream()
                .map(change -> change.line() + " " + change.kind().word() + ": " + change.sentence(Texts.VIETNAMESE));
        Stream<String> problems = draft.problems().stream().map(one -> one.line() + " ! " + one.word());
        assertEquals(Arrays.asList(told), Stream.concat(changes, problems).toList());
    }
}
