package org.bansang.lms.authoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.edit.LessonSource;
import org.bansang.content.edit.LessonText;
import org.bansang.content.edit.NewActivity;
import org.bansang.content.edit.OutlineSource;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.edit.QuizSource;
import org.bansang.content.edit.QuizText;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * The texts of a draft, read by trainers and reviewers and changed by trainers. Every change names the revision it
 * began from and answers the new one; a change in between is answered {@code outdated}, and nothing is written.
 */
@Stateless
public class DraftTextService {

    @Inject
    DraftStore store;

    @Inject
    FactSearch search;

    @Inject
    DraftPictures pictures;

    /** A lesson in a language. */
    public Editable<LessonText> lesson(Caller caller, DraftId id, ActivityPlace place) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        Text text = text(draft, place, ActivityKind.LESSON);
        LessonText lesson = LessonSource.read(text.source())
                .orElseThrow(() -> new ConflictException("This lesson cannot be read as a form."));
        return new Editable<>(draft.revision(), text.written(), lesson);
    }

    public int saveLesson(Caller caller, DraftId id, int revision, ActivityPlace place, LessonText text) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        FormRules.check(text);
        String path = path(draft, place, ActivityKind.LESSON);
        return store.save(caller.requirePerson(), draft, path, LessonSource.write(text));
    }

    /** A quiz in a language. */
    public Editable<QuizText> quiz(Caller caller, DraftId id, ActivityPlace place) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        Text text = text(draft, place, ActivityKind.QUIZ);
        return new Editable<>(draft.revision(), text.written(), QuizSource.read(text.source()));
    }

    public int saveQuiz(Caller caller, DraftId id, int revision, ActivityPlace place, QuizText text) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        String path = path(draft, place, ActivityKind.QUIZ);
        String before = text(draft, place, ActivityKind.QUIZ).source();
        FormRules.check(text, QuizSource.read(before));
        return store.save(caller.requirePerson(), draft, path, QuizSource.write(text, before));
    }

    /** Renames an activity, or else the course by its slug, or else a module. */
    public int rename(Caller caller, DraftId id, int revision, String what, Map<String, String> title) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        FormRules.checkTitle(title, outline(draft).languages());
        return changeOutline(caller, draft, source -> renamed(source, draft, what, title));
    }

    private static String renamed(String source, Draft draft, String what, Map<String, String> title) {
        OutlineText outline = OutlineSource.read(source).orElseThrow();
        if (DraftFiles.activity(outline, what).isPresent()) {
            return OutlineSource.renameActivity(source, what, title);
        }
        return what.equals(draft.slug())
                ? OutlineSource.renameCourse(source, title)
                : OutlineSource.renameModule(source, what, title);
    }

    /** Renames a module, also one that has the id of an activity. */
    public int renameModule(Caller caller, DraftId id, int revision, String module, Map<String, String> title) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        FormRules.checkTitle(title, outline(draft).languages());
        return changeOutline(caller, draft, source -> OutlineSource.renameModule(source, module, title));
    }

    /** Says how long an activity takes. */
    public int setMinutes(Caller caller, DraftId id, int revision, String activity, int minutes) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        FormRules.checkMinutes(minutes);
        return changeOutline(caller, draft, source -> OutlineSource.setMinutes(source, activity, minutes));
    }

    /** Adds a lesson or a quiz with an empty text in the source language at the end of a module. */
    public int addActivity(Caller caller, DraftId id, int revision, NewActivity activity) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        FormRules.check(activity, outline(draft));
        changeOutline(caller, draft, source -> OutlineSource.add(source, activity));
        String language = outline(draft).languages().get(0);
        String path = path(draft, new ActivityPlace(activity.id(), language), activity.kind());
        String empty = activity.kind() == ActivityKind.LESSON
                ? LessonSource.write(new LessonText(List.of(), List.of(), List.of(), ""))
                : "\n";
        return store.save(caller.requirePerson(), draft, path, empty);
    }

    /** Pictures that lessons of the activity's module can show, by name. */
    public List<String> pictures(Caller caller, DraftId id, String activity) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return pictures.names(store.draft(id), activity);
    }

    /** One picture beside an activity. */
    public Picture picture(Caller caller, DraftId id, String activity, String file) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return pictures.picture(store.draft(id), activity, file);
    }

    /**
     * Puts a picture beside an activity, under a plain form of its name.
     *
     * @param name as the author's computer calls it
     */
    public PictureSaved addPicture(
            Caller caller, DraftId id, int revision, String activity, String name, byte[] bytes) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        return pictures.add(caller.requirePerson(), draft, activity, name, bytes);
    }

    /** The facts a draft relies on: its own if it is the draft of the book, otherwise the live ones; all of them. */
    public List<FactText> facts(Caller caller, DraftId id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        return draft.isFacts() ? FactsSource.read(store.text(store.files(draft), DraftFiles.FACTS)) : search.live();
    }

    /** Live facts whose id or value in any language holds all the words, tone marks and case ignored; at most 20. */
    public List<FactText> findFacts(Caller caller, String words) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return search.find(words);
    }

    /** Changes a fact of the draft of the book, or adds it. */
    public int saveFact(Caller caller, DraftId id, int revision, FactText fact) {
        caller.requireAny(Role.TRAINER);
        Draft draft = store.editable(id, revision);
        if (!draft.isFacts()) {
            throw new ConflictException("Facts are changed in the draft of the book of facts.");
        }
        FormRules.check(fact);
        String book = store.text(store.files(draft), DraftFiles.FACTS);
        return store.save(caller.requirePerson(), draft, DraftFiles.FACTS, FactsSource.put(book, fact));
    }

    private int changeOutline(Caller caller, Draft draft, UnaryOperator<String> change) {
        String source = store.text(store.files(draft), DraftFiles.OUTLINE);
        String changed;
        try {
            changed = change.apply(source);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage() + " in this course.");
        }
        return store.save(caller.requirePerson(), draft, DraftFiles.OUTLINE, changed);
    }

    private OutlineText outline(Draft draft) {
        if (draft.isFacts()) {
            throw new ConflictException("The book of facts has no lessons.");
        }
        return store.outline(store.files(draft));
    }

    private String path(Draft draft, ActivityPlace place, ActivityKind kind) {
        OutlineText outline = outline(draft);
        if (!outline.languages().contains(place.language())) {
            throw new InvalidException("The course has no language " + place.language() + ".");
        }
        return DraftFiles.activity(outline, place.activity())
                .filter(found -> found.activity().kind() == kind)
                .orElseThrow(
                        () -> new NotFoundException("The course has no " + kind.word() + " " + place.activity() + "."))
                .path(place.language());
    }

    /** The text of a file, or that of the source language when it is not translated. */
    private record Text(String source, boolean written) {}

    private Text text(Draft draft, ActivityPlace place, ActivityKind kind) {
        Map<String, String> files = store.files(draft);
        String path = path(draft, place, kind);
        if (files.containsKey(path)) {
            return new Text(store.text(files, path), true);
        }
        String language = outline(draft).languages().get(0);
        return new Text(store.text(files, path(draft, new ActivityPlace(place.activity(), language), kind)), false);
    }
}
