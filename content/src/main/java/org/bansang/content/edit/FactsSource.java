package org.bansang.content.edit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.edit.YamlSpans.Span;
import org.bansang.content.fact.Fact;
import org.bansang.content.fact.FactReader;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFolder;

/** The book of facts as a form reads it, and a form's fact put into the book without disturbing the rest. */
public final class FactsSource {
    /** Its name in the courses directory. */
    public static final String FILE = "facts.yaml";

    private FactsSource() {}

    /** All facts that can be read, by id. */
    public static List<FactText> read(String source) {
        SourceFolder book = SourceFolder.library(Map.of(FILE, source.getBytes(StandardCharsets.UTF_8)));
        return FactReader.read(book, new Problems()).facts().values().stream()
                .map(FactsSource::text)
                .sorted(Comparator.comparing(FactText::id))
                .toList();
    }

    private static FactText text(Fact fact) {
        Map<String, String> value = new TreeMap<>();
        fact.value().texts().forEach((language, text) -> value.put(language, text.flat()));
        return new FactText(fact.id(), value, fact.source(), fact.checkedOn(), fact.reviewBy(), fact.confidence());
    }

    /**
     * The book with this fact: changed where it stands, or new at the end.
     *
     * @throws IllegalArgumentException when the book cannot be read
     */
    public static String put(String source, FactText fact) {
        Span book = YamlSpans.of(source);
        Span known = book.keys().get(fact.id());
        return known == null ? added(source, fact) : changed(source, known, fact);
    }

    private static String added(String source, FactText fact) {
        StringBuilder book = new StringBuilder(source.stripTrailing());
        book.append(book.isEmpty() ? "" : "\n\n").append(fact.id()).append(":\n");
        values(fact)
                .forEach((key, value) ->
                        book.append("  ").append(key).append(": ").append(value).append('\n'));
        return book.toString();
    }

    private static String changed(String source, Span known, FactText fact) {
        YamlEdits edits = new YamlEdits(source);
        FactText before = read(source).stream()
                .filter(one -> one.id().equals(fact.id()))
                .findFirst()
                .orElse(null);
        Map<String, String> old = before == null ? Map.of() : values(before);
        StringBuilder missing = new StringBuilder();
        values(fact).forEach((key, value) -> {
            Span span = known.keys().get(key);
            if (span == null) {
                missing.append("\n  ").append(key).append(": ").append(value);
            } else if (!value.equals(old.get(key))) {
                edits.replace(span, value);
            }
        });
        if (!missing.isEmpty()) {
            edits.insert(known.end(), missing.toString());
        }
        return edits.made();
    }

    private static Map<String, String> values(FactText fact) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", YamlText.localized(fact.value()));
        values.put("source", YamlText.quoted(fact.source()));
        values.put("checked_on", fact.checkedOn().toString());
        values.put("review_by", fact.reviewBy().toString());
        values.put("confidence", YamlText.word(fact.confidence()));
        return values;
    }
}
