package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bansang.content.course.Audience;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which versions of courses for officials the competent office has approved: only those may be made mandatory.
 */
@Stateless
public class ApprovalService {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    ApprovalRepository repository;

    @Inject
    CourseService courses;

    @Inject
    PeopleService people;

    @Inject
    Clock clock;

    /** What came of noting: how the version stands, and whether the same had been noted before. */
    public record Noted(ApprovalState state, boolean existed) {}

    /** Courses that cannot be made mandatory now, because their live version needs an approval and has none in force. */
    public Set<CourseId> unapproved() {
        Map<String, CourseId> needing = new LinkedHashMap<>();
        courses.catalogue().stream()
                .filter(entry -> entry.audience().equals(Audience.OFFICIAL.word()))
                .forEach(entry -> needing.put(entry.pack(), new CourseId(UUID.fromString(entry.id()))));
        needing.keySet().removeAll(Set.copyOf(repository.approved(needing.keySet())));
        return new HashSet<>(needing.values());
    }

    /** How the version stands, with its history; refused for a version that needs no approval. */
    public ApprovalState state(Caller caller, String pack) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        requireNeeded(pack);
        return stateNow(pack);
    }

    /** The same for those of these versions that need an approval, by version. */
    public Map<String, ApprovalState> states(Caller caller, Collection<String> packs) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return states(packs.stream().filter(this::isNeeded).toList());
    }

    /** Whether the caller may note and withdraw approvals. */
    public boolean mayNote(Caller caller) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return isOfTheProvince(caller);
    }

    /** Refuses whoever may not, before what they send is even read. */
    public void requireMayNote(Caller caller) {
        requireOfTheProvince(caller);
    }

    /** What keeps this draft from being noted today. */
    public Set<ApprovalFlaw> flaws(Caller caller, ApprovalDraft draft) {
        requireOfTheProvince(caller);
        return draft.flaws(today());
    }

    /** Notes an approval; the id is the client's, so that doing it twice, as a double tap does, notes it once. */
    public Noted note(Caller caller, String pack, ApprovalId id, ApprovalDraft draft) {
        PersonId by = requireOfTheProvince(caller);
        requireNeeded(pack);
        repository.lock(pack);
        Optional<ApprovalNote> before = repository.note(id);
        if (before.isPresent()) {
            if (!before.get().says(pack, draft)) {
                throw new ConflictException("Another note has the id " + id + ".");
            }
            return new Noted(stateNow(pack), true);
        }
        refuse(draft.flaws(today()));
        if (stateNow(pack).inForce()) {
            throw new ConflictException("This version is approved; withdraw that before noting another approval.");
        }
        repository.add(ApprovalNote.given(id, pack, draft, by, Instant.now(clock)));
        return new Noted(stateNow(pack), false);
    }

    /** Withdraws the approval of that id, with the reason; only the one in force can be withdrawn. */
    public ApprovalState withdraw(Caller caller, String pack, ApprovalId id, String reason) {
        PersonId by = requireOfTheProvince(caller);
        requireNeeded(pack);
        repository.lock(pack);
        List<ApprovalNote> notes = repository.notes(List.of(pack));
        if (notes.stream().noneMatch(note -> note.isGiven() && note.id().equals(id))) {
            throw new NotFoundException("This version has no approval " + id + ".");
        }
        refuse(ApprovalDraft.flawsOfReason(reason));
        if (!notes.get(0).id().equals(id)) {
            throw new OutdatedException("This approval has been withdrawn already.");
        }
        repository.add(ApprovalNote.withdrawn(pack, ApprovalDraft.clean(reason), by, Instant.now(clock)));
        return stateNow(pack);
    }

    /** Notes an invented approval for each live course for officials about which nothing was ever noted. */
    public void demonstrate(Caller caller, ApprovalDraft invented) {
        caller.requirePlatform();
        for (CatalogueEntry entry : courses.catalogue()) {
            CourseId course = new CourseId(UUID.fromString(entry.id()));
            if (entry.audience().equals(Audience.OFFICIAL.word())
                    && repository.lock(entry.pack())
                    && !repository.everNoted(course)) {
                ApprovalId id = new ApprovalId(UUID.randomUUID());
                repository.add(ApprovalNote.given(id, entry.pack(), invented, null, Instant.now(clock)));
            }
        }
    }

    private Map<String, ApprovalState> states(Collection<String> packs) {
        Map<String, List<ApprovalNote>> notes =
                repository.notes(packs).stream().collect(Collectors.groupingBy(ApprovalNote::pack));
        Map<String, ApprovalState> states = new LinkedHashMap<>();
        packs.forEach(pack -> states.put(pack, state(pack, notes.getOrDefault(pack, List.of()))));
        return states;
    }

    private ApprovalState state(String pack, List<ApprovalNote> notes) {
        boolean inForce = !notes.isEmpty() && notes.get(0).isGiven();
        return new ApprovalState(
                pack,
                inForce,
                notes.stream().map(note -> note.entry(name(note.notedBy()))).toList());
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.person(PLATFORM, person).displayName();
    }

    private ApprovalState stateNow(String pack) {
        return state(pack, repository.notes(List.of(pack)));
    }

    private boolean isNeeded(String pack) {
        return courses.manifest(pack).course().audience() == Audience.OFFICIAL;
    }

    private void requireNeeded(String pack) {
        if (!isNeeded(pack)) {
            throw new InvalidException("Only versions of courses for officials are approved.");
        }
    }

    private static PersonId requireOfTheProvince(Caller caller) {
        caller.requireAny(Role.REVIEWER);
        if (!isOfTheProvince(caller)) {
            throw new NotAllowedException("Only a reviewer of the province or an administrator notes approvals.");
        }
        return caller.requirePerson();
    }

    private static boolean isOfTheProvince(Caller caller) {
        return caller.duties(Role.REVIEWER).stream()
                .anyMatch(duty -> duty.role() == Role.ADMINISTRATOR || duty.isAtTheTop());
    }

    private static void refuse(Set<ApprovalFlaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new InvalidException(
                    flaws.stream().map(ApprovalFlaw::sentence).collect(Collectors.joining(" ")));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
