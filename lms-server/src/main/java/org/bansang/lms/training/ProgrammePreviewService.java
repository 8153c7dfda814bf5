package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bansang.lms.course.ApprovalService;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Tells a manager whom a programme would ask and what is wrong with it, before anybody is obliged.
 */
@Stateless
public class ProgrammePreviewService {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_DAYS = 365;

    @Inject
    HolderRepository holders;

    @Inject
    OrganisationService organisation;

    @Inject
    CourseService courses;

    @Inject
    ApprovalService approvals;

    @Inject
    Clock clock;

    /** Who would be asked today. */
    public ProgrammePreview preview(Caller caller, ProgrammeTarget target) {
        return holders.preview(target, path(caller, target.unit()), today());
    }

    /** The same people by unit and name, page by page; at most 200 rows. */
    public List<Holder> page(Caller caller, ProgrammeTarget target, long offset, int limit) {
        String path = path(caller, target.unit());
        if (offset < 0 || offset > Integer.MAX_VALUE || limit < 1 || limit > MOST_ROWS) {
            throw new InvalidException("A page starts at 0 or later and holds 1 to " + MOST_ROWS + " rows.");
        }
        return holders.page(target, path, today(), (int) offset, limit);
    }

    /** Courses that cannot be made mandatory now, because their live version waits for the competent office. */
    public Set<CourseId> unapproved(Caller caller) {
        caller.requireAny(Role.MANAGER);
        return approvals.unapproved();
    }

    /** Everything that would keep this draft from becoming a programme; nothing when it may. */
    public Set<DraftFlaw> flaws(Caller caller, ProgrammeDraft draft) {
        String path = path(caller, draft.unit());
        Set<DraftFlaw> flaws = inWords(draft.title(), draft.basis());
        note(flaws, DraftFlaw.COURSE, !published(draft));
        note(flaws, DraftFlaw.APPROVAL, approvals.unapproved().contains(draft.course()));
        note(flaws, DraftFlaw.ROLE, !ProgrammeTarget.ROLES.contains(draft.role()));
        note(flaws, DraftFlaw.DUE_PAST, draft.dueOn().isBefore(today()));
        note(flaws, DraftFlaw.DUE_BEFORE_OPENING, draft.dueOn().isBefore(draft.opensOn()));
        note(flaws, DraftFlaw.DAYS, draft.dueDays() < 1 || draft.dueDays() > LONGEST_DAYS);
        if (flaws.isEmpty()) {
            note(
                    flaws,
                    DraftFlaw.NOBODY,
                    holders.preview(draft.target(), path, today()).people() == 0);
        }
        return flaws;
    }

    /** Everything that would keep a programme, shown as it stands, from being revised so. */
    public Set<DraftFlaw> flaws(Caller caller, ProgrammeSummary programme, ProgrammeRevision revision) {
        caller.requireAny(Role.MANAGER);
        Set<DraftFlaw> flaws = inWords(revision.title(), revision.basis());
        boolean moved = !revision.dueOn().equals(LocalDate.parse(programme.dueOn()));
        note(flaws, DraftFlaw.DUE_PAST, moved && revision.dueOn().isBefore(today()));
        note(flaws, DraftFlaw.DUE_BEFORE_OPENING, revision.dueOn().isBefore(LocalDate.parse(programme.opensOn())));
        return flaws;
    }

    private static Set<DraftFlaw> inWords(String title, String basis) {
        Set<DraftFlaw> flaws = EnumSet.noneOf(DraftFlaw.class);
        note(flaws, DraftFlaw.TITLE, title.isEmpty() || title.length() > ProgrammeWords.LONGEST);
        note(flaws, DraftFlaw.BASIS, basis.length() > ProgrammeWords.LONGEST);
        return flaws;
    }

    private static void note(Set<DraftFlaw> flaws, DraftFlaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }

    private boolean published(ProgrammeDraft draft) {
        return courses.catalogue().stream()
                .anyMatch(entry -> entry.id().equals(draft.course().toString()));
    }

    private String path(Caller caller, UnitId id) {
        caller.requireAny(Role.MANAGER);
        UnitSummary unit = organisation.unit(caller, id);
        caller.requireFor(unit.path(), Role.MANAGER);
        return unit.path();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
