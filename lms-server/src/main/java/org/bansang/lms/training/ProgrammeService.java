package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotApprovedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Makes, shows, changes and closes programmes, each for those who answer for the units it concerns.
 */
@Stateless
public class ProgrammeService {

    private static final Caller PLATFORM = new Caller.Platform();
    private static final String EVERY_UNIT = "";

    @Inject
    ProgrammeRepository repository;

    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentService assigning;

    @Inject
    ProgrammePreviewService previews;

    @Inject
    OrganisationService organisation;

    @Inject
    CourseService courses;

    @Inject
    Clock clock;

    /** What came of creating: the programme, and whether it had been created before. */
    public record Creation(ProgrammeSummary programme, boolean existed) {}

    /**
     * Creates a programme and assigns it. The id is the client's, so that doing it twice, as a double tap does, changes
     * nothing.
     */
    public Creation create(Caller caller, ProgrammeId id, ProgrammeDraft draft) {
        PersonId by = requireFor(caller, draft.unit());
        assignments.lock();
        Optional<Programme> before = repository.programme(id);
        if (before.isPresent()) {
            if (!before.get().says(draft)) {
                throw new ConflictException("Another programme has the id " + id + ".");
            }
            return new Creation(programme(caller, id), true);
        }
        refuse(previews.flaws(caller, draft));
        repository.add(new Programme(id, draft, by, Instant.now(clock)));
        assigning.reconcile(PLATFORM, id);
        return new Creation(programme(caller, id), false);
    }

    /** The programmes that concern the caller's units, the open ones first. */
    public List<ProgrammeSummary> list(Caller caller) {
        caller.requireAny(Role.MANAGER);
        return repository.concerning(paths(caller), today()).stream()
                .map(found -> summary(caller, found))
                .toList();
    }

    /** One of them. */
    public ProgrammeSummary programme(Caller caller, ProgrammeId id) {
        caller.requireAny(Role.MANAGER);
        return repository
                .concerning(paths(caller), today(), id)
                .map(found -> summary(caller, asItStood(caller, found)))
                .orElseThrow(() -> repository.programme(id).isEmpty() ? missing(id) : foreign());
    }

    /** How many people would get another due date if the programme had this one. */
    public long affected(Caller caller, ProgrammeId id, LocalDate dueOn) {
        Programme programme = mine(caller, id);
        return assignments.countMoved(id, programme.dueOn(), dueOn);
    }

    /** Changes the words and the due date. */
    public ProgrammeSummary revise(Caller caller, ProgrammeId id, ProgrammeRevision revision) {
        caller.requireAny(Role.MANAGER);
        assignments.lock();
        Programme programme = mine(caller, id);
        LocalDate before = programme.dueOn();
        if (!programme.isClosed()) {
            refuse(previews.flaws(caller, programme(caller, id), revision));
        }
        programme.revise(revision);
        if (!before.equals(revision.dueOn())) {
            assigning.moveDue(PLATFORM, id, before, revision.dueOn());
        }
        return programme(caller, id);
    }

    /** Asks nothing more; what was done stays as it is. Closing twice changes nothing. */
    public ProgrammeSummary close(Caller caller, ProgrammeId id) {
        caller.requireAny(Role.MANAGER);
        assignments.lock();
        mine(caller, id).close(caller.requirePerson(), Instant.now(clock));
        return programme(caller, id);
    }

    private Programme mine(Caller caller, ProgrammeId id) {
        caller.requireAny(Role.MANAGER);
        Programme programme = repository.programme(id).orElseThrow(() -> missing(id));
        requireFor(caller, programme.unit());
        return programme;
    }

    private PersonId requireFor(Caller caller, UnitId unit) {
        caller.requireAny(Role.MANAGER);
        caller.requireFor(organisation.unit(caller, unit).path(), Role.MANAGER);
        return caller.requirePerson();
    }

    private ProgrammeSummary summary(Caller caller, ProgrammeRepository.Found found) {
        Programme programme = found.programme();
        boolean answers = caller.duties(Role.MANAGER).stream().anyMatch(duty -> duty.covers(found.unitPath()));
        String pack = courses.livePack(programme.course());
        return programme.summary(found, courses.manifest(pack).course().title(), answers);
    }

    private ProgrammeRepository.Found asItStood(Caller caller, ProgrammeRepository.Found found) {
        LocalDate closed = found.programme().closedOn();
        return closed == null ? found : repository.whenClosed(found, paths(caller), closed);
    }

    private static List<String> paths(Caller caller) {
        return caller.duties(Role.MANAGER).stream()
                .map(duty -> duty.role() == Role.ADMINISTRATOR ? EVERY_UNIT : duty.unitPath())
                .toList();
    }

    private static void refuse(Set<DraftFlaw> flaws) {
        String sentences = flaws.stream().map(DraftFlaw::sentence).collect(Collectors.joining(" "));
        if (flaws.contains(DraftFlaw.APPROVAL)) {
            throw new NotApprovedException(sentences);
        }
        if (!flaws.isEmpty()) {
            throw new InvalidException(sentences);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ProblemException foreign() {
        return new NotAllowedException("This programme concerns none of your units.");
    }

    private static NotFoundException missing(ProgrammeId id) {
        return new NotFoundException("There is no programme " + id + ".");
    }
}
