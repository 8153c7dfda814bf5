package org.bansang.content.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.problem.Position;

/**
 * A short text in the languages of a course.
 *
 * @param texts by language; languages without a text fall back to the first language of the course
 */
public record Localized(Map<String, Text> texts, Position at) {

    /** Plain values for every language, with the fallback applied. */
    public Map<String, String> in(List<String> languages) {
        Map<String, String> values = new TreeMap<>();
        for (String language : languages) {
            values.put(language, text(language, languages).flat());
        }
        return values;
    }

    public Text text(String language, List<String> languages) {
        Text source = texts.getOrDefault(languages.getFirst(), new Text("", at));
        return texts.getOrDefault(language, source);
    }
}
