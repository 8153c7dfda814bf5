package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bansang.content.edit.OutlineText;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Shows drafts to people: names instead of ids, and what they may do.
 */
@Dependent
class DraftReading {

    private static final Caller PLATFORM = new Caller.Platform();
    private static final Set<DraftEvent.Kind> WRITING = EnumSet.of(DraftEvent.Kind.SAVED, DraftEvent.Kind.UPDATED);
    private static final Set<DraftEvent.Kind> SPEAKING =
            EnumSet.of(DraftEvent.Kind.SUBMITTED, DraftEvent.Kind.RETURNED, DraftEvent.Kind.DISCARDED);

    @Inject
    DraftRepository drafts;

    @Inject
    DraftStore store;

    @Inject
    CourseService courses;

    @Inject
    PeopleService people;

    DraftSummary summary(Draft draft) {
        List<DraftRepository.Noted> events = drafts.events(draft.id());
        String note = events.reversed().stream()
                .filter(event -> SPEAKING.contains(event.kind()))
                .map(DraftRepository.Noted::note)
                .findFirst()
                .orElse("");
        List<String> editors = events.stream()
                .filter(event -> WRITING.contains(event.kind()))
                .map(event -> event.by())
                .distinct()
                .map(this::name)
                .toList();
        return new DraftSummary(
                draft.id(),
                draft.course(),
                draft.slug(),
                draft.isFacts()
                        ? Map.of()
                        : courses.manifest(draft.base()).course().title(),
                draft.state(),
                draft.revision(),
                editors,
                draft.openedAt(),
                draft.changedAt(),
                note);
    }

    /** Whoever changed or submitted it: they do not publish it. */
    Set<PersonId> authors(Draft draft) {
        Set<PersonId> authors = new LinkedHashSet<>();
        for (DraftRepository.Noted event : drafts.events(draft.id())) {
            if (WRITING.contains(event.kind()) || event.kind() == DraftEvent.Kind.SUBMITTED) {
                authors.add(event.by());
            }
        }
        return authors;
    }

    DraftDetail detail(Caller caller, Draft draft) {
        Map<String, String> files = store.files(draft);
        OutlineText outline = draft.isFacts() ? null : store.outline(files);
        boolean own = authors(draft).contains(caller.requirePerson());
        return new DraftDetail(
                summary(draft),
                outline,
                changed(draft, files),
                history(draft),
                may(caller, draft, own),
                draft.state().isOpen() && !store.liveBase(draft).equals(draft.base()),
                own);
    }

    private Set<String> changed(Draft draft, Map<String, String> files) {
        Set<String> changed = new TreeSet<>();
        for (String path : DraftFiles.changes(store.baseFiles(draft), files).keySet()) {
            boolean whole = draft.isFacts() || path.equals(DraftFiles.OUTLINE);
            changed.add(
                    whole
                            ? path
                            : DraftFiles.owner(store.outline(files), path)
                                    .map(found -> found.activity().id())
                                    .orElse(path));
        }
        return changed;
    }

    private List<DraftEvent> history(Draft draft) {
        List<DraftEvent> history = new ArrayList<>();
        for (DraftRepository.Noted event : drafts.events(draft.id())) {
            history.add(new DraftEvent(event.kind(), name(event.by()), event.at(), event.file(), event.note()));
        }
        Collections.reverse(history);
        return history;
    }

    private static Set<DraftAction> may(Caller caller, Draft draft, boolean own) {
        Set<DraftAction> may = EnumSet.noneOf(DraftAction.class);
        boolean writes = caller.holdsAny(Role.TRAINER);
        if (writes && draft.state().isEditable()) {
            may.addAll(EnumSet.of(DraftAction.EDIT, DraftAction.SUBMIT, DraftAction.DISCARD));
        }
        if (draft.state() == DraftState.SUBMITTED) {
            if (writes) {
                may.add(DraftAction.TAKE_BACK);
            }
            if (isOfTheProvince(caller)) {
                may.add(DraftAction.RETURN);
            }
            if (isOfTheProvince(caller) && !own) {
                may.add(DraftAction.PUBLISH);
            }
        }
        return may;
    }

    static boolean isOfTheProvince(Caller caller) {
        return caller.duties(Role.REVIEWER).stream()
                .anyMatch(duty -> duty.role() == Role.ADMINISTRATOR || duty.isAtTheTop());
    }

    private String name(PersonId person) {
        return people.person(PLATFORM, person).displayName();
    }
}
