package org.bansang.content.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.practice.PracticeScript.End;
import org.bansang.content.practice.PracticeScript.Option;
import org.bansang.content.practice.PracticeScript.Part;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;

/** Reads the structure of a practice and its words. */
public final class PracticeReader {
    private final Problems problems;

    private PracticeReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code <activity>.practice.yaml}. */
    public static Optional<PracticeScript> script(SourceFile file, Problems problems) {
        return YamlReader.read(file, problems).map(fields -> new PracticeReader(problems).script(fields));
    }

    /** Reads {@code <activity>.<lang>.yaml} into words by dotted key. */
    public static Map<String, Text> texts(SourceFile file, Problems problems) {
        Map<String, Text> texts = new LinkedHashMap<>();
        YamlReader.read(file, problems).ifPresent(fields -> addTexts("", fields, texts));
        return texts;
    }

    private static void addTexts(String prefix, Fields fields, Map<String, Text> texts) {
        for (String key : fields.keys()) {
            if (fields.isMap(key)) {
                addTexts(prefix + key + ".", fields.map(key), texts);
            } else {
                fields.optionalText(key).ifPresent(text -> texts.put(prefix + key, text));
            }
        }
    }

    private PracticeScript script(Fields fields) {
        Map<String, Text> values = new LinkedHashMap<>();
        fields.optionalMap("values").ifPresent(map -> map.keys().forEach(name -> values.put(name, map.text(name))));
        Map<String, Screen> screens = new LinkedHashMap<>();
        Fields screenMap = fields.map("screens");
        screenMap.keys().forEach(id -> screens.put(id, screen(id, screenMap)));
        Map<String, End> ends = new LinkedHashMap<>();
        Fields endMap = fields.map("ends");
        endMap.keys().forEach(id -> ends.put(id, end(id, endMap)));
        PracticeScript script =
                new PracticeScript(fields.text("start"), fields.text("goal"), values, screens, ends, fields.at());
        fields.reportUnknown();
        return script;
    }

    private Screen screen(String id, Fields screens) {
        Fields fields = screens.map(id);
        List<Part> parts = fields.maps("parts").stream().map(this::part).toList();
        List<Reaction> on = fields.maps("on").stream().map(this::reaction).toList();
        Screen screen = new Screen(id, fields.text("say"), fields.optionalText("hint"), parts, on, screens.at(id));
        fields.reportUnknown();
        return screen;
    }

    private Part part(Fields fields) {
        List<Option> options = new ArrayList<>();
        for (Fields option : fields.maps("options")) {
            options.add(new Option(option.text("id"), option.text("text")));
            option.reportUnknown();
        }
        Part part = new Part(
                fields.text("kind"),
                fields.optionalText("id"),
                fields.optionalText("text"),
                fields.optionalText("input"),
                List.copyOf(options),
                fields.texts("items"),
                fields.at());
        fields.reportUnknown();
        return part;
    }

    private Reaction reaction(Fields fields) {
        Map<String, Text> when = new LinkedHashMap<>();
        fields.optionalMap("when").ifPresent(map -> map.keys().forEach(field -> when.put(field, map.text(field))));
        Reaction reaction = new Reaction(
                fields.text("tap"), when, fields.optionalText("go"), fields.optionalText("mistake"), fields.at());
        if (reaction.go().isEmpty() && reaction.mistake().isEmpty()) {
            problems.add(Rule.EMPTY_REACTION, fields.at());
        }
        fields.reportUnknown();
        return reaction;
    }

    private static End end(String id, Fields ends) {
        Fields fields = ends.map(id);
        boolean success = fields.flag("success");
        End end = new End(id, fields.text("text"), success, ends.at(id));
        fields.reportUnknown();
        return end;
    }
}
