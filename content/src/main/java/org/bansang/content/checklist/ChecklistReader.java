package org.bansang.content.checklist;

import java.util.List;
import java.util.Optional;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;

/** Reads {@code <activity>.<lang>.checklist.yaml}. */
public final class ChecklistReader {
    /** More than an observer can hold in mind beside a learner. */
    private static final int MOST_STEPS = 30;

    private final Fields fields;
    private final Problems problems;

    private ChecklistReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    public static Optional<Checklist> read(SourceFile file, Problems problems) {
        return YamlReader.read(file, problems).map(fields -> new ChecklistReader(fields, problems).checklist());
    }

    private Checklist checklist() {
        List<Text> needs = fields.texts("needs");
        List<Checklist.Step> steps =
                fields.maps("steps").stream().map(ChecklistReader::step).toList();
        requireSome("needs", needs);
        requireSome("steps", steps);
        Checklist checklist = new Checklist(
                fields.text("task"),
                needs,
                steps,
                fields.number("pass", 1, MOST_STEPS),
                fields.at("pass"),
                fields.text("observer"),
                fields.at());
        fields.reportUnknown();
        return checklist;
    }

    private void requireSome(String key, List<?> found) {
        if (found.isEmpty()) {
            problems.add(Rule.MISSING_KEY, fields.at(key), key);
        }
    }

    private static Checklist.Step step(Fields map) {
        Checklist.Step step = new Checklist.Step(map.text("id"), map.text("text"), map.flag("must"));
        map.reportUnknown();
        return step;
    }
}
