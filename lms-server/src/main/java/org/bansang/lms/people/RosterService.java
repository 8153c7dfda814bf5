package org.bansang.lms.people;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.bansang.lms.organisation.HeldPosition;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionService;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.people.RosterState.Known;
import org.bansang.lms.shared.persistence.TakenAlready;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Imports a roster of officials: first tells everything that it would change, then does exactly that, or nothing.
 */
@Stateless
public class RosterService {

    /** The longest file that is read, in bytes. */
    public static final int LONGEST_FILE = 5_000_000;

    private static final String CHANGED = "Something changed since this file was checked; please check it again.";
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    RosterRepository repository;

    @Inject
    PositionService positions;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    private record Planned(RosterPlan plan, RosterDraft draft) {}

    /** What the file would change, and what is wrong with it; changes nothing. */
    public RosterPlan dryRun(Caller caller, byte[] file) {
        caller.requireAny(Role.MANAGER);
        return plan(caller, file).plan();
    }

    /**
     * Does what the dry run with that fingerprint showed. When anything changed since, or a row cannot be taken, it
     * refuses and does nothing.
     *
     * @param progress hears how many of the people whose positions change are done
     */
    public RosterPlan carryOut(Caller caller, byte[] file, String fingerprint, IntConsumer progress) {
        caller.requireAny(Role.MANAGER);
        positions.holdStill(caller);
        Planned planned = plan(caller, file);
        if (!planned.plan().fingerprint().equals(fingerprint)) {
            throw new OutdatedException(CHANGED);
        }
        if (!planned.plan().problems().isEmpty()) {
            throw new ConflictException("Some rows of this file cannot be taken; nothing was changed.");
        }
        write(planned.draft(), caller.requirePerson());
        positions.changeAll(caller, List.copyOf(planned.draft().steps().keySet()), progress);
        return planned.plan();
    }

    /** A login name may be taken by a first sign-in that ends while this one is under way. */
    private void write(RosterDraft draft, PersonId by) {
        try {
            repository.enter(draft.newcomers(), by, clock.instant());
            repository.correct(draft.corrections(), by, clock.instant());
        } catch (PersistenceException e) {
            if (TakenAlready.causes(e)) {
                throw new OutdatedException(CHANGED);
            }
            throw e;
        }
    }

    private Planned plan(Caller caller, byte[] content) {
        if (content.length > LONGEST_FILE) {
            throw new TooLargeException("A roster holds at most " + LONGEST_FILE + " bytes.");
        }
        RosterFile file = RosterFile.read(content);
        LocalDate today = LocalDate.now(clock);
        RosterDraft draft = new RosterPlanner(state(caller, file.rows()), today).draft(file.rows());
        Map<PositionStep, PositionProblem> refused =
                positions.problems(caller, draft.steps().keySet());
        Set<RosterChange> impossible = new HashSet<>();
        draft.steps().forEach((step, change) -> {
            PositionProblem problem = refused.get(step);
            if (problem != null) {
                draft.problem(RosterProblem.of(step, problem, change));
                impossible.add(change);
            }
        });
        List<RosterProblem> problems = new ArrayList<>(file.problems());
        problems.addAll(draft.problems());
        problems.sort(Comparator.comparingInt(RosterProblem::line));
        List<RosterChange> changes = draft.changes().stream()
                .filter(change -> !impossible.contains(change))
                .sorted(Comparator.comparingInt(RosterChange::line))
                .toList();
        String fingerprint = fingerprint(content, today, changes);
        return new Planned(
                new RosterPlan(changes, problems, file.rows().size(), draft.unchanged(), fingerprint), draft);
    }

    private RosterState state(Caller caller, List<RosterRow> rows) {
        Map<String, Known> known =
                repository.known(rows.stream().map(RosterRow::login).collect(Collectors.toSet()));
        List<PersonId> persons = known.values().stream().map(Known::id).toList();
        Set<String> codes = rows.stream()
                .map(RosterRow::unitCode)
                .map(RosterCells::unitCodes)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Map<PersonId, List<HeldPosition>> held =
                positions.held(PLATFORM, persons).stream().collect(groupingBy(HeldPosition::person));
        return new RosterState(
                known, organisation.unitsByCode(PLATFORM, codes), held, positions.strangers(caller, persons));
    }

    private static String fingerprint(byte[] content, LocalDate today, List<RosterChange> changes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            digest.update(today.toString().getBytes(StandardCharsets.UTF_8));
            changes.forEach(change -> digest.update(change.signature().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
