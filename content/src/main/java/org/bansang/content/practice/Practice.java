package org.bansang.content.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.markup.Reference;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/**
 * A practice in one language.
 *
 * @param texts words by dotted key
 * @param source words of the source language, for keys that this language lacks
 */
public record Practice(PracticeScript script, Map<String, Text> texts, Map<String, Text> source)
        implements ActivityContent {
    private static final String MISTAKES = "mistakes.";

    /** The words for a key; the key itself where no language has them, which is reported elsewhere. */
    public Text text(Text key) {
        return text(key.value()).orElse(key);
    }

    public Optional<Text> text(String key) {
        return Optional.ofNullable(texts.get(key)).or(() -> Optional.ofNullable(source.get(key)));
    }

    /** The key of the feedback for a mistake. */
    public static String feedbackKey(Text mistake) {
        return MISTAKES + mistake.value();
    }

    /** The words for a key as they are shown: the dummy values of the practice stand in them. */
    public String shown(Text key) {
        return Reference.replace(text(key).flat(), Reference.Kind.VALUE, name -> {
            Text value = script.values().get(name);
            return value == null ? name : value.value();
        });
    }

    /** Every text key the script uses, with the place where it is used. */
    public List<Text> keys() {
        List<Text> keys = new ArrayList<>();
        for (PracticeScript.Screen screen : script.screens().values()) {
            keys.add(screen.say());
            screen.hint().ifPresent(keys::add);
            screen.parts().forEach(part -> keys.addAll(keys(part)));
            for (PracticeScript.Reaction reaction : screen.on()) {
                reaction.mistake().ifPresent(mistake -> keys.add(new Text(feedbackKey(mistake), mistake.at())));
            }
        }
        script.ends().values().forEach(end -> keys.add(end.text()));
        return keys.stream().filter(key -> !key.isBlank()).toList();
    }

    private static List<Text> keys(PracticeScript.Part part) {
        List<Text> keys = new ArrayList<>();
        part.text().ifPresent(keys::add);
        part.options().forEach(option -> keys.add(option.text()));
        keys.addAll(part.items());
        return keys;
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (PracticeScript.Screen screen : script.screens().values()) {
            add(passages, screen.say().value(), Passage.Use.INSTRUCTION);
            screen.hint().ifPresent(key -> add(passages, key.value(), Passage.Use.INSTRUCTION));
            screen.parts()
                    .forEach(part -> keys(part).forEach(key -> add(passages, key.value(), Passage.Use.SIMULATED)));
            for (PracticeScript.Reaction reaction : screen.on()) {
                reaction.mistake().ifPresent(mistake -> add(passages, feedbackKey(mistake), Passage.Use.TEACHING));
            }
        }
        script.ends().values().forEach(end -> add(passages, end.text().value(), Passage.Use.TEACHING));
        return passages.stream().distinct().toList();
    }

    /** Only this language's own words: those of the source language are judged in their own file. */
    private void add(List<Passage> passages, String key, Passage.Use use) {
        Text text = texts.get(key);
        if (text != null) {
            passages.add(new Passage(text, use));
        }
    }
}
