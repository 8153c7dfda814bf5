package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.edit.OutlineText;
import org.bansang.lms.authoring.Comparison.Change;
import org.bansang.lms.authoring.Comparison.Item;
import org.bansang.lms.authoring.Comparison.Subject;

/**
 * Says what changed between two states of a draft, activity by activity and language by language.
 */
@Dependent
class DraftDifference {

    @Inject
    DraftStore store;

    @Inject
    FactSearch search;

    Comparison between(Draft draft, Map<String, String> before, Map<String, String> after) {
        return draft.isFacts() ? facts(before, after) : course(before, after);
    }

    private Comparison course(Map<String, String> before, Map<String, String> after) {
        FactWords words = new FactWords(search.live());
        OutlineText outline = store.outline(after);
        OutlineText old = store.outline(before);
        List<Item> items = new ArrayList<>();
        for (String path : DraftFiles.changes(before, after).keySet()) {
            if (path.equals(DraftFiles.OUTLINE)) {
                add(
                        items,
                        Subject.COURSE,
                        "",
                        outline.title(),
                        "",
                        Differences.of(ReadableLines.outline(old), ReadableLines.outline(outline)));
            } else {
                file(items, path, outline, old, texts(before, after, path), words);
            }
        }
        return new Comparison(items);
    }

    /** A text before and after; empty where there is none. */
    private record Texts(String before, String after) {}

    private Texts texts(Map<String, String> before, Map<String, String> after, String path) {
        if (PictureFile.isPicture(path)) {
            return new Texts(before.containsKey(path) ? path : "", after.containsKey(path) ? path : "");
        }
        return new Texts(
                before.containsKey(path) ? store.text(before, path) : "",
                after.containsKey(path) ? store.text(after, path) : "");
    }

    private static void file(
            List<Item> items, String path, OutlineText outline, OutlineText old, Texts texts, FactWords words) {
        String language = DraftFiles.language(outline, path);
        Optional<DraftFiles.Found> owner = DraftFiles.owner(outline, path).or(() -> DraftFiles.owner(old, path));
        if (PictureFile.isPicture(path) || owner.isEmpty()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            items.add(new Item(
                    Subject.PICTURE, name, Map.of(), "", List.of(Differences.whole(texts.before(), texts.after()))));
            return;
        }
        DraftFiles.Found found = owner.get();
        Subject subject = subject(found.activity().kind());
        List<Change> changes = Differences.of(
                ReadableLines.of(subject, texts.before(), words, language),
                ReadableLines.of(subject, texts.after(), words, language));
        add(items, subject, found.activity().id(), found.activity().title(), language, changes);
    }

    private static void add(
            List<Item> items,
            Subject subject,
            String id,
            Map<String, String> title,
            String language,
            List<Change> changes) {
        if (!changes.isEmpty()) {
            items.add(new Item(subject, id, title, language, changes));
        }
    }

    private static Subject subject(ActivityKind kind) {
        return switch (kind) {
            case LESSON -> Subject.LESSON;
            case QUIZ -> Subject.QUIZ;
            case PRACTICE -> Subject.PRACTICE;
            case OBSERVED_TASK -> Subject.OBSERVED_TASK;
        };
    }

    private Comparison facts(Map<String, String> before, Map<String, String> after) {
        Map<String, FactText> old = byId(before);
        Map<String, FactText> now = byId(after);
        List<Item> items = new ArrayList<>();
        TreeMap<String, FactText> all = new TreeMap<>(old);
        all.putAll(now);
        all.keySet()
                .forEach(id -> add(
                        items,
                        Subject.FACT,
                        id,
                        Map.of(),
                        "",
                        Differences.of(ReadableLines.fact(old.get(id)), ReadableLines.fact(now.get(id)))));
        return new Comparison(items);
    }

    private Map<String, FactText> byId(Map<String, String> files) {
        Map<String, FactText> facts = new TreeMap<>();
        FactsSource.read(store.text(files, DraftFiles.FACTS)).forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }
}
