package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.edit.SourceText;
import org.bansang.lms.authoring.FileConflict.Choice;

/**
 * Puts a draft together with what was published since it began: file by file for a course, fact by fact for the book.
 */
@Dependent
class DraftMerge {

    @Inject
    DraftStore store;

    /** Texts that were changed on both sides, differently. */
    List<FileConflict> conflicts(Draft draft) {
        if (!isOvertaken(draft)) {
            return List.of();
        }
        return draft.isFacts() ? factConflicts(draft) : fileConflicts(draft);
    }

    /** A live version whose texts are not kept has none that could be put together with those of the draft. */
    private boolean isOvertaken(Draft draft) {
        return !store.liveBase(draft).equals(draft.base())
                && !store.liveFiles(draft).isEmpty();
    }

    private List<FileConflict> fileConflicts(Draft draft) {
        Map<String, String> mine = store.files(draft);
        Map<String, String> base = store.baseFiles(draft);
        Map<String, String> theirs = store.liveFiles(draft);
        Map<String, String> ours = DraftFiles.changes(base, mine);
        OutlineText outline = store.outline(mine);
        List<FileConflict> conflicts = new ArrayList<>();
        DraftFiles.changes(base, theirs).forEach((path, hash) -> {
            if (ours.containsKey(path) && !hash.equals(ours.get(path))) {
                conflicts.add(conflict(outline, path));
            }
        });
        return conflicts;
    }

    private static FileConflict conflict(OutlineText outline, String path) {
        Optional<DraftFiles.Found> owner = DraftFiles.owner(outline, path);
        return new FileConflict(
                path,
                owner.map(found -> found.activity().id()).orElse(""),
                DraftFiles.language(outline, path),
                owner.map(found -> found.activity().title()).orElse(outline.title()));
    }

    private List<FileConflict> factConflicts(Draft draft) {
        Map<String, FactText> base = facts(store.baseFiles(draft));
        Map<String, FactText> mine = facts(store.files(draft));
        Map<String, FactText> theirs = facts(store.liveFiles(draft));
        List<FileConflict> conflicts = new ArrayList<>();
        mine.forEach((id, fact) -> {
            FactText other = theirs.get(id);
            boolean bothChanged = !fact.equals(base.get(id)) && other != null && !other.equals(base.get(id));
            if (bothChanged && !fact.equals(other)) {
                conflicts.add(new FileConflict(id, "", "", fact.value()));
            }
        });
        return conflicts;
    }

    private Map<String, FactText> facts(Map<String, String> files) {
        Map<String, FactText> facts = new TreeMap<>();
        FactsSource.read(store.text(files, DraftFiles.FACTS)).forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }

    /** The files of a draft with what was published meanwhile; every conflict has been decided. */
    Map<String, String> merged(Draft draft, Map<String, Choice> choices) {
        Map<String, String> mine = store.files(draft);
        if (!isOvertaken(draft)) {
            return mine;
        }
        return draft.isFacts() ? mergedFacts(draft, choices) : mergedFiles(draft, mine, choices);
    }

    private Map<String, String> mergedFiles(Draft draft, Map<String, String> mine, Map<String, Choice> choices) {
        Map<String, String> merged = new HashMap<>(mine);
        Map<String, String> base = store.baseFiles(draft);
        Map<String, String> ours = DraftFiles.changes(base, mine);
        DraftFiles.changes(base, store.liveFiles(draft)).forEach((path, hash) -> {
            if (ours.containsKey(path) && choices.get(path) != Choice.THEIRS) {
                return;
            }
            if (hash.isEmpty()) {
                merged.remove(path);
            } else {
                merged.put(path, hash);
            }
        });
        return merged;
    }

    private Map<String, String> mergedFacts(Draft draft, Map<String, Choice> choices) {
        Map<String, FactText> base = facts(store.baseFiles(draft));
        String book = store.text(store.liveFiles(draft), DraftFiles.FACTS);
        for (FactText fact : facts(store.files(draft)).values()) {
            if (!fact.equals(base.get(fact.id())) && choices.get(fact.id()) != Choice.THEIRS) {
                book = FactsSource.put(book, fact);
            }
        }
        return Map.of(DraftFiles.FACTS, store.keep(SourceText.bytes(book)));
    }

    /** Ids of facts that differ between two books. */
    Set<String> changedFacts(Map<String, String> before, Map<String, String> after) {
        Map<String, FactText> old = facts(before);
        Set<String> changed = new TreeSet<>();
        facts(after).forEach((id, fact) -> {
            if (!fact.equals(old.get(id))) {
                changed.add(id);
            }
        });
        return changed;
    }
}
