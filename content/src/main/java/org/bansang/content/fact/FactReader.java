package org.bansang.content.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.Localized;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.SourceFolder;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;

/** Reads {@code facts.yaml}; a broken entry is left out, so that only the courses that use it fail. */
public final class FactReader {
    private static final String FILE = "facts.yaml";
    private static final Set<String> CONFIDENCES = Set.of("H", "M", "m");

    private final Problems problems;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private FactReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the facts of a library; a missing or broken file gives an empty book and a problem. */
    public static FactBook read(SourceFolder library, Problems problems) {
        FactReader reader = new FactReader(problems);
        library.text(FILE, problems).ifPresent(reader::readFile);
        return new FactBook(Map.copyOf(reader.facts));
    }

    private void readFile(SourceFile file) {
        YamlReader.read(file, problems).ifPresent(book -> book.keys().forEach(id -> readFact(id, book)));
    }

    private void readFact(String id, Fields book) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(Rule.BAD_ID, book.at(id), id);
            return;
        }
        Fields fields = book.map(id);
        Localized value = value(fields);
        String source = fields.text("source").flat();
        LocalDate checkedOn = fields.date("checked_on");
        LocalDate reviewBy = fields.date("review_by");
        if (reviewBy.isBefore(checkedOn) && dated(checkedOn, reviewBy)) {
            problems.add(Rule.BAD_DATES, fields.at("review_by"), id);
        }
        Text confidence = fields.text("confidence");
        if (!confidence.isBlank() && !CONFIDENCES.contains(confidence.value())) {
            problems.add(Rule.BAD_CONFIDENCE, confidence.at(), id, confidence.value());
        } else if (!value.texts().isEmpty()
                && !confidence.isBlank()
                && !source.isBlank()
                && dated(checkedOn, reviewBy)) {
            facts.put(id, new Fact(id, value, source, checkedOn, reviewBy, confidence.value(), book.at(id)));
        }
        fields.reportUnknown();
    }

    private static boolean dated(LocalDate checkedOn, LocalDate reviewBy) {
        return !checkedOn.equals(Fields.NO_DATE) && !reviewBy.equals(Fields.NO_DATE);
    }

    private Localized value(Fields fields) {
        Map<String, Text> texts = new LinkedHashMap<>();
        if (fields.isMap("value")) {
            Fields byLanguage = fields.map("value");
            for (String language : byLanguage.keys()) {
                Text text = byLanguage.text(language);
                if (!text.isBlank()) {
                    texts.put(language, text);
                }
            }
        } else {
            Text everywhere = fields.text("value");
            if (!everywhere.isBlank()) {
                texts.put(Fact.EVERY_LANGUAGE, everywhere);
            }
        }
        return new Localized(Map.copyOf(texts), fields.at("value"));
    }
}
