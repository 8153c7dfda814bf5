package org.bansang.lms.authoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The life of a draft: opened, submitted, returned or published by a second person, or given up.
 */
@Stateless
public class DraftService {

    private static final int SHOWN_CLOSED = 50;
    private static final int LONGEST_NOTE = 2_000;
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    DraftRepository drafts;

    @Inject
    DraftStore store;

    @Inject
    DraftReading reading;

    @Inject
    DraftMerge merge;

    @Inject
    DraftFacts facts;

    @Inject
    DraftPublication publication;

    @Inject
    DraftNotices notices;

    @Inject
    SourceService sources;

    /** The open drafts, the latest changed first; for trainers and reviewers. */
    public List<DraftSummary> drafts(Caller caller) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return drafts.open().stream().map(reading::summary).toList();
    }

    /** The latest fifty drafts of a course that are closed, the latest first; no course means the book of facts. */
    public List<DraftSummary> closed(Caller caller, @Nullable CourseId course) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return drafts.closed(course, SHOWN_CLOSED).stream()
                .map(reading::summary)
                .toList();
    }

    /** Opens a draft of the live version; who comes second joins the one that is open. For trainers. */
    public DraftSummary open(Caller caller, CourseId course) {
        caller.requireAny(Role.TRAINER);
        SourceService.Live live = sources.live(PLATFORM).stream()
                .filter(one -> one.course().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no course " + course + "."));
        if (live.files().hashes().isEmpty()) {
            throw new ConflictException(
                    "The text of this version was not kept; start the platform once with the folder " + live.slug()
                            + " in its courses directory.");
        }
        Draft draft = Draft.ofCourse(course, live.slug(), live.pack(), store.now());
        return reading.summary(opened(caller, draft, live.files().hashes()));
    }

    /** Opens the draft of the book of facts, or joins it. For trainers. */
    public DraftSummary openFacts(Caller caller) {
        caller.requireAny(Role.TRAINER);
        String book = sources.liveFacts(PLATFORM);
        Draft draft = Draft.ofFacts(book, store.now());
        return reading.summary(opened(caller, draft, Map.of(DraftFiles.FACTS, book)));
    }

    private Draft opened(Caller caller, Draft fresh, Map<String, String> files) {
        drafts.lockOpening();
        return drafts.open().stream()
                .filter(open -> Objects.equals(open.course(), fresh.course()))
                .findFirst()
                .orElseGet(() -> {
                    drafts.add(fresh);
                    files.forEach((path, hash) -> drafts.put(fresh.id(), path, hash));
                    store.note(fresh, DraftEvent.Kind.OPENED, caller.requirePerson(), "", "", "");
                    return fresh;
                });
    }

    /** A draft with its history and what the reader may do now. */
    public DraftDetail draft(Caller caller, DraftId id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return reading.detail(caller, store.draft(id));
    }

    /** Hands it to a reviewer; refused while lint finds an error. */
    public DraftSummary submit(Caller caller, DraftId id, int revision, String message) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        Map<String, String> files = store.files(draft);
        if (DraftFiles.changes(store.baseFiles(draft), files).isEmpty()) {
            throw new ConflictException("Nothing in this draft has been changed.");
        }
        DraftPublication.requireNoErrors(
                draft.isFacts()
                        ? facts.lint(files)
                        : store.compile(draft.slug(), files).problems());
        return moved(
                draft, DraftState.SUBMITTED, DraftEvent.Kind.SUBMITTED, caller.requirePerson(), note(message, false));
    }

    /** Takes it back from the reviewers to go on writing. */
    public DraftSummary takeBack(Caller caller, DraftId id, int revision) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.locked(id, revision);
        draft.requireSubmitted();
        return moved(draft, DraftState.EDITING, DraftEvent.Kind.TAKEN_BACK, caller.requirePerson(), "");
    }

    /** Gives it back to its authors with what is to be done. For reviewers of the province. */
    public DraftSummary sendBack(Caller caller, DraftId id, int revision, String note) {
        PersonId by = requireReviewer(caller);
        Draft draft = store.locked(id, revision);
        draft.requireSubmitted();
        DraftSummary returned = moved(draft, DraftState.RETURNED, DraftEvent.Kind.RETURNED, by, note(note, true));
        notices.returned(draft, by, returned);
        return returned;
    }

    /** Makes it live. For a reviewer of the province who has neither edited nor submitted it. */
    public Publication publish(Caller caller, DraftId id, int revision) {
        PersonId by = requireReviewer(caller);
        Draft draft = store.locked(id, revision);
        draft.requireSubmitted();
        if (reading.authors(draft).contains(by)) {
            throw new NotAllowedException(
                    "Whoever wrote or submitted a draft does not publish it; a second person does.");
        }
        Publication published = publication.publish(draft, by);
        DraftSummary summary = moved(draft, DraftState.PUBLISHED, DraftEvent.Kind.PUBLISHED, by, "");
        notices.published(draft, by, summary);
        return published;
    }

    /** Gives it up, with the reason; nothing of it is deleted. */
    public DraftSummary discard(Caller caller, DraftId id, int revision, String reason) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        return moved(
                draft, DraftState.DISCARDED, DraftEvent.Kind.DISCARDED, caller.requirePerson(), note(reason, true));
    }

    /** Texts that were changed both here and in a version published meanwhile. */
    public List<FileConflict> conflicts(Caller caller, DraftId id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        return draft.state().isOpen() ? merge.conflicts(draft) : List.of();
    }

    /** Takes over what was published meanwhile; every conflict needs a choice by its file. */
    public DraftSummary update(Caller caller, DraftId id, int revision, Map<String, FileConflict.Choice> choices) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        merge.conflicts(draft).stream()
                .filter(conflict -> !choices.containsKey(conflict.file()))
                .findFirst()
                .ifPresent(conflict -> {
                    throw new ConflictException("Please choose whose text stays: " + conflict.file() + ".");
                });
        store.replaceFiles(draft, merge.merged(draft, choices));
        draft.rebase(store.liveBase(draft));
        draft.change(store.now());
        store.note(draft, DraftEvent.Kind.UPDATED, caller.requirePerson(), "", "", "");
        return reading.summary(draft);
    }

    /** Refuses whoever may not decide, before what they send is even read. */
    public void requireMayDecide(Caller caller) {
        requireReviewer(caller);
    }

    private DraftSummary moved(Draft draft, DraftState next, DraftEvent.Kind kind, PersonId by, String note) {
        draft.move(next, store.now());
        store.note(draft, kind, by, "", "", note);
        return reading.summary(draft);
    }

    private static PersonId requireReviewer(Caller caller) {
        caller.requireAny(Role.REVIEWER);
        if (!DraftReading.isOfTheProvince(caller)) {
            throw new NotAllowedException("Only a reviewer of the province or an administrator decides about drafts.");
        }
        return caller.requirePerson();
    }

    private static String note(String note, boolean needed) {
        String said = note.strip();
        if (said.length() > LONGEST_NOTE || (needed && said.isEmpty())) {
            throw new InvalidException("A note has " + (needed ? "1" : "at most") + (needed ? " to " : " ")
                    + LONGEST_NOTE + " characters.");
        }
        return said;
    }
}
