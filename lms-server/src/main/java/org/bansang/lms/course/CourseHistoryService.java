package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a course were live when and why, and the way back to an earlier one.
 */
@Stateless
public class CourseHistoryService {

    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 500;
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    CourseRepository courses;

    @Inject
    SourceRepository sources;

    @Inject
    CourseShelf shelf;

    @Inject
    PeopleService people;

    /** The latest hundred changes of what is live, the latest first; for trainers and reviewers. */
    public List<PublicationEntry> history(Caller caller, CourseId course) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        String live = known(course).pack();
        List<PublicationEntry> entries = new ArrayList<>();
        for (Object[] row : sources.publications(course, SHOWN)) {
            boolean isLive = live.equals(row[0]) && entries.stream().noneMatch(PublicationEntry::live);
            entries.add(new PublicationEntry(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    PublicationEntry.Kind.valueOf((String) row[2]),
                    name((UUID) row[3]),
                    (Instant) row[4],
                    (String) row[5],
                    (Boolean) row[6],
                    isLive));
        }
        return entries;
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null
                ? null
                : people.person(PLATFORM, new PersonId(person)).displayName();
    }

    /** Whether the caller may make an earlier version live again. */
    public boolean mayRevert(Caller caller) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return isOfTheProvince(caller);
    }

    /** Refuses whoever may not, before what they send is even read. */
    public void requireMayRevert(Caller caller) {
        caller.requireAny(Role.REVIEWER);
        if (!isOfTheProvince(caller)) {
            throw new NotAllowedException(
                    "Only a reviewer of the province or an administrator makes an earlier version live again.");
        }
    }

    /** Makes an earlier version live again. For reviewers of the province. */
    public void revert(Caller caller, CourseId course, String pack, String reason) {
        requireMayRevert(caller);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidException("The reason has 1 to " + LONGEST_REASON + " characters.");
        }
        courses.lockLibrary();
        Course known = known(course);
        CourseVersion version = courses.version(pack)
                .filter(one -> one.isOf(course))
                .orElseThrow(() -> new NotFoundException("This course has no version " + pack + "."));
        String slug = version.manifest().course().slug();
        Origin origin = new Origin(PublicationEntry.Kind.REVERT, caller.requirePerson(), why);
        if (known.pack().equals(pack)) {
            throw new ConflictException("This version is live already.");
        }
        requireKept(pack);
        shelf.goLive(course, slug, pack, origin);
    }

    /** Versions of earlier releases came without their texts: nobody could write on from there. */
    private void requireKept(String pack) {
        if (sources.files(pack).hashes().isEmpty()) {
            throw new ConflictException("This version is older than the texts that are kept: it can be looked at, but "
                    + "nobody could write on from it.");
        }
    }

    private Course known(CourseId course) {
        return courses.course(course).orElseThrow(() -> new NotFoundException("There is no course " + course + "."));
    }

    private static boolean isOfTheProvince(Caller caller) {
        return caller.duties(Role.REVIEWER).stream()
                .anyMatch(duty -> duty.role() == Role.ADMINISTRATOR || duty.isAtTheTop());
    }
}
