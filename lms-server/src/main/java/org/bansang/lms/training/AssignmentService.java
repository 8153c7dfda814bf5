package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Keeps assignments what positions and completions make of them, and has them counted in the same transaction.
 */
@Stateless
public class AssignmentService {

    /** From so many units on, counting the whole programme is one statement instead of many. */
    private static final int MANY_UNITS = 20;

    @Inject
    AssignmentRepository repository;

    @Inject
    ComplianceRepository compliance;

    @Inject
    Clock clock;

    /** Brings all open programmes in line with the positions of today. */
    public void reconcile(Caller caller) {
        caller.requirePlatform();
        repository.lock();
        recount(repository.reconcile(LocalDate.now(clock)));
    }

    /** Brings one programme in line with the positions of today. */
    public void reconcile(Caller caller, ProgrammeId programme) {
        caller.requirePlatform();
        repository.lock();
        recount(repository.reconcile(programme, LocalDate.now(clock)));
    }

    /** Moves the due dates of whoever is not complete along with the programme's. */
    public void moveDue(Caller caller, ProgrammeId programme, LocalDate before, LocalDate due) {
        caller.requirePlatform();
        repository.lock();
        repository.moveDue(programme, before, due, LocalDate.now(clock));
        compliance.recount(programme);
    }

    /** Takes in what one transaction did: positions of these people that changed, and courses completed. */
    public void follow(Caller caller, Collection<PersonId> moved, List<CourseCompleted> completed) {
        caller.requirePlatform();
        repository.lock();
        SortedSet<Answerable> changed = new TreeSet<>();
        for (CourseCompleted one : completed) {
            changed.addAll(repository.complete(one.person(), one.course(), one.statement(), one.at()));
        }
        if (!moved.isEmpty()) {
            changed.addAll(repository.reconcile(moved, LocalDate.now(clock)));
        }
        recount(changed);
    }

    private void recount(SortedSet<Answerable> changed) {
        Map<ProgrammeId, List<Answerable>> byProgramme =
                changed.stream().collect(Collectors.groupingBy(Answerable::programme));
        changed.stream().map(Answerable::programme).distinct().forEach(programme -> {
            List<Answerable> parts = byProgramme.getOrDefault(programme, List.of());
            if (parts.size() < MANY_UNITS) {
                parts.forEach(part -> compliance.recount(programme, part.unit()));
            } else {
                compliance.recount(programme);
            }
        });
    }
}
