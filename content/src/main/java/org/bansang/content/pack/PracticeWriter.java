package org.bansang.content.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.practice.PassRule;
import org.bansang.content.practice.Practice;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.practice.PracticeWay;
import org.bansang.content.source.Text;
import org.jspecify.annotations.Nullable;

/** Compiles a practice with all its words in one language. */
final class PracticeWriter {
    private final Practice practice;
    private final PracticeWay way;

    private PracticeWriter(Practice practice) {
        this.practice = practice;
        this.way = new PracticeWay(practice.script());
    }

    static Part.PracticePart write(Practice practice, String language) {
        PracticeWriter writer = new PracticeWriter(practice);
        PracticeScript script = practice.script();
        Map<String, Part.PracticeScreen> screens = new TreeMap<>();
        script.screens().forEach((id, screen) -> screens.put(id, writer.screen(screen)));
        Map<String, Part.EndEntry> ends = new TreeMap<>();
        script.ends().forEach((id, end) -> ends.put(id, new Part.EndEntry(practice.shown(end.text()), end.success())));
        return new Part.PracticePart(
                "practice",
                language,
                script.start().value(),
                script.goal().value(),
                values(script.values()),
                screens,
                ends,
                pass(PassRule.of(script)));
    }

    private static Part.PassEntry pass(PassRule rule) {
        return new Part.PassEntry(rule.rounds(), rule.mistakes());
    }

    private static Map<String, String> values(Map<String, Text> texts) {
        Map<String, String> values = new TreeMap<>();
        texts.forEach((key, text) -> values.put(key, text.value()));
        return values;
    }

    private Part.PracticeScreen screen(Screen screen) {
        return new Part.PracticeScreen(
                practice.shown(screen.say()),
                screen.hint().map(practice::shown).orElse(null),
                screen.parts().stream().map(this::part).toList(),
                screen.on().stream().map(this::reaction).toList(),
                way.best(screen).map(PracticeWriter::move).orElse(null));
    }

    private static Part.MoveEntry move(PracticeWay.Move move) {
        return new Part.MoveEntry(move.on(), move.type().isEmpty() ? null : move.type());
    }

    private Part.PhonePart part(PracticeScript.Part part) {
        List<Part.OptionEntry> options = part.options().stream()
                .map(option -> new Part.OptionEntry(option.id().value(), practice.shown(option.text())))
                .toList();
        List<String> items = part.items().stream().map(practice::shown).toList();
        return new Part.PhonePart(
                part.kind().value(),
                part.id().map(Text::value).orElse(null),
                part.text().map(practice::shown).orElse(null),
                part.input().map(Text::value).orElse(null),
                nullIfEmpty(options),
                nullIfEmpty(items));
    }

    private Part.ReactionEntry reaction(Reaction reaction) {
        return new Part.ReactionEntry(
                reaction.tap().value(),
                values(reaction.when()),
                reaction.go().map(Text::value).orElse(null),
                reaction.mistake().map(Text::value).orElse(null),
                reaction.mistake()
                        .map(mistake -> practice.shown(new Text(Practice.feedbackKey(mistake), mistake.at())))
                        .orElse(null));
    }

    private static <T> @Nullable List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
