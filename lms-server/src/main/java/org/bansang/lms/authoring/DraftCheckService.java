package org.bansang.lms.authoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.problem.Problem;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * What a draft would be as a version: what lint says, how it looks on a phone, and what is different.
 */
@Stateless
public class DraftCheckService {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    DraftStore store;

    @Inject
    DraftMerge merge;

    @Inject
    DraftFacts facts;

    @Inject
    DraftDifference difference;

    @Inject
    SourceService sources;

    /** All problems by file and line; those of the book of facts with those of every course that uses what changed. */
    public List<Problem> lint(Caller caller, DraftId id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return problems(store.draft(id));
    }

    private List<Problem> problems(Draft draft) {
        Map<String, String> files = store.files(draft);
        return draft.isFacts()
                ? facts.lint(files)
                : store.compile(draft.slug(), files).problems();
    }

    /** Those of one text, with the block or question they are about. */
    public List<Remark> remarks(Caller caller, DraftId id, ActivityPlace place) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        Map<String, String> files = store.files(draft);
        OutlineText outline = store.outline(files);
        String path = DraftFiles.activity(outline, place.activity())
                .orElseThrow(() -> new NotFoundException("The course has no activity " + place.activity() + "."))
                .path(place.language());
        String source = files.containsKey(path) ? store.text(files, path) : "";
        return problems(draft).stream()
                .filter(problem -> problem.file().equals(draft.slug() + "/" + path))
                .map(problem -> RemarkPlace.of(problem, source, path))
                .toList();
    }

    /**
     * Compiles the draft for a phone frame; a version id for {@code /learn/#/preview/<id>} that works for a day and
     * that no catalogue shows. Empty when it is too broken to be shown.
     */
    public Optional<String> preview(Caller caller, DraftId id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        if (draft.isFacts()) {
            return Optional.empty();
        }
        return store.compile(draft.slug(), store.files(draft)).pack().map(pack -> {
            sources.preview(PLATFORM, pack);
            return pack.id();
        });
    }

    /** What changed, in words; against what is live, what would be published now. */
    public Comparison compare(Caller caller, DraftId id, Comparison.With with) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Draft draft = store.draft(id);
        if (with == Comparison.With.BASE) {
            return difference.between(draft, store.baseFiles(draft), store.files(draft));
        }
        return difference.between(draft, store.liveFiles(draft), merge.merged(draft, Map.of()));
    }
}
