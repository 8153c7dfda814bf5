package org.bansang.lms.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bansang.lms.organisation.HeldPosition;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.RosterDraft.Correction;
import org.bansang.lms.people.RosterDraft.Newcomer;
import org.bansang.lms.people.RosterState.Known;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Compares a roster with what is known. A row says that a person holds a position; what no row says stays as it is. Only
 * where a person holds a role at a unit that no row names, and a row gives the same role at another, the person moves.
 */
final class RosterPlanner {

    private final RosterState state;
    private final LocalDate today;
    private final RosterDraft draft = new RosterDraft();

    RosterPlanner(RosterState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    RosterDraft draft(List<RosterRow> rows) {
        rows.stream()
                .collect(groupingBy(RosterRow::login, LinkedHashMap::new, toList()))
                .values()
                .forEach(this::person);
        return draft;
    }

    /** A row with its unit, and the position that is held there already. */
    private record Placed(RosterRow row, UnitSummary unit, @Nullable HeldPosition held) {

        boolean isOf(HeldPosition position) {
            return position.equals(held);
        }
    }

    private void person(List<RosterRow> rows) {
        Known known = state.known().get(rows.get(0).login());
        PersonId id = known == null ? new PersonId(UUID.randomUUID()) : known.id();
        Optional<String> name = agreed(rows, RosterRow::name, RosterReason.NAMES_DIFFER);
        Optional<String> email = agreed(rows, RosterRow::email, RosterReason.EMAILS_DIFFER);
        boolean stranger = known != null && state.strangers().contains(known.id());
        if (known == null) {
            newcomer(rows.get(0), id, name.orElse(""), email.orElse(""));
        } else if (!stranger) {
            correction(rows.get(0), known, name.orElse(known.name()), email.orElse(known.email()));
        }
        String shown = name.orElse(known == null || stranger ? rows.get(0).login() : known.name());
        positions(id, shown, placed(rows, id), stranger);
    }

    private Optional<String> agreed(List<RosterRow> rows, Function<RosterRow, String> cell, RosterReason otherwise) {
        Optional<RosterRow> first =
                rows.stream().filter(row -> !cell.apply(row).isEmpty()).findFirst();
        first.ifPresent(one -> rows.stream()
                .filter(row -> !cell.apply(row).isEmpty() && !cell.apply(row).equals(cell.apply(one)))
                .forEach(row -> draft.problem(RosterProblem.of(row.line(), otherwise, Integer.toString(one.line())))));
        return first.map(cell);
    }

    private void newcomer(RosterRow row, PersonId id, String name, String email) {
        if (name.isEmpty()) {
            draft.problem(RosterProblem.of(row.line(), RosterReason.NAME_MISSING, row.login()));
        } else if (CardCode.read(row.login()).isPresent()) {
            draft.problem(RosterProblem.of(row.line(), RosterReason.LOGIN_OF_A_CARD, row.login()));
        } else {
            draft.newcomer(
                    new Newcomer(id, row.login(), name, email, row.language()),
                    told(row, RosterChange.Kind.NEW_PERSON, name, "", name));
        }
    }

    private void correction(RosterRow row, Known known, String name, String email) {
        List<RosterChange> told = new ArrayList<>();
        if (!name.equals(known.name())) {
            told.add(told(row, RosterChange.Kind.RENAMED, name, known.name(), name));
        }
        if (!email.equals(known.email())) {
            told.add(told(row, RosterChange.Kind.NEW_EMAIL, name, known.email(), email));
        }
        if (!told.isEmpty()) {
            draft.correction(new Correction(known.id(), name, email), told);
        }
    }

    private static RosterChange told(RosterRow row, RosterChange.Kind kind, String name, String before, String after) {
        return new RosterChange(row.line(), kind, row.login(), name, null, before, after, null, null);
    }

    private List<Placed> placed(List<RosterRow> rows, PersonId id) {
        List<Placed> placed = new ArrayList<>();
        for (RosterRow row : rows) {
            Optional<UnitSummary> unit = state.unit(row.unitCode());
            Optional<Placed> twin = placed.stream()
                    .filter(other -> other.row().role() == row.role() && unit.equals(Optional.of(other.unit())))
                    .findFirst();
            if (unit.isEmpty()) {
                draft.problem(RosterProblem.of(row.line(), RosterReason.UNIT_UNKNOWN, row.unitCode()));
            } else if (twin.isPresent()) {
                String line = Integer.toString(twin.get().row().line());
                draft.problem(RosterProblem.of(row.line(), RosterReason.ROW_TWICE, line));
            } else {
                placed.add(new Placed(row, unit.get(), heldAt(id, row, unit.get())));
            }
        }
        return placed;
    }

    private @Nullable HeldPosition heldAt(PersonId id, RosterRow row, UnitSummary unit) {
        LocalDate from = row.from() == null ? today : row.from();
        return state.heldBy(id).stream()
                .filter(held -> held.role() == row.role() && held.unit().id().equals(unit.id()))
                .filter(held -> held.meets(from, row.until()) || held.from().equals(row.from()))
                .findFirst()
                .orElse(null);
    }

    private void positions(PersonId id, String name, List<Placed> placed, boolean stranger) {
        List<HeldPosition> left = new ArrayList<>(state.heldBy(id).stream()
                .filter(held -> held.meets(today, null))
                .filter(held -> placed.stream().noneMatch(one -> one.isOf(held)))
                .toList());
        for (Placed one : placed) {
            if (stranger && !saysNothingNew(one)) {
                draft.problem(RosterProblem.of(one.row().line(), PositionProblem.PERSON_NOT_YOURS));
            } else if (one.held() == null) {
                begin(id, name, one, left);
            } else {
                compare(name, one.row(), one.held());
            }
        }
    }

    private static boolean saysNothingNew(Placed one) {
        RosterRow row = one.row();
        HeldPosition held = one.held();
        return held != null
                && (row.from() == null || row.from().equals(held.from()))
                && (row.until() == null || row.until().equals(held.until()));
    }

    private void begin(PersonId id, String name, Placed one, List<HeldPosition> left) {
        RosterRow row = one.row();
        LocalDate from = row.from() == null ? today : row.from();
        Optional<HeldPosition> old =
                left.stream().filter(held -> held.role() == row.role()).findFirst();
        RosterChange.Kind kind = old.isPresent() ? RosterChange.Kind.MOVED : RosterChange.Kind.NEW_POSITION;
        String before = old.map(held -> label(held.unit())).orElse("");
        RosterChange change = new RosterChange(
                row.line(), kind, row.login(), name, row.role(), before, label(one.unit()), from, row.until());
        UnitSummary unit = one.unit();
        old.ifPresent(left::remove);
        draft.step(
                old.isPresent()
                        ? new PositionStep.Move(id, old.get().id(), unit.id(), row.role(), from, row.until())
                        : new PositionStep.Appoint(id, unit.id(), row.role(), from, row.until()),
                change);
    }

    private void compare(String name, RosterRow row, HeldPosition held) {
        LocalDate until = row.until();
        if (row.from() != null && !row.from().equals(held.from())) {
            draft.problem(RosterProblem.of(row.line(), RosterReason.OTHER_FROM, RosterChange.shown(held.from())));
        } else if (until == null || until.equals(held.until())) {
            draft.unchangedRow();
        } else if (held.until() != null && until.isAfter(held.until())) {
            draft.problem(RosterProblem.of(row.line(), RosterReason.ENDS_EARLIER, RosterChange.shown(held.until())));
        } else {
            draft.step(
                    new PositionStep.End(held.person(), held.id(), until),
                    new RosterChange(
                            row.line(),
                            RosterChange.Kind.ENDED,
                            row.login(),
                            name,
                            row.role(),
                            label(held.unit()),
                            "",
                            until,
                            null));
        }
    }

    private static String label(UnitSummary unit) {
        return unit.name() + " (" + unit.code() + ")";
    }
}
