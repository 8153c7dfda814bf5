package org.bansang.content.edit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact as a form edits it.
 *
 * @param value by language; under the empty word the value that serves every language
 * @param confidence H, M or m
 */
public record FactText(
        String id,
        Map<String, String> value,
        String source,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate checkedOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reviewBy,
        String confidence)
        implements Serializable {

    /** The language word of a value that serves all of them. */
    public static final String EVERY_LANGUAGE = "";

    public FactText {
        value = new TreeMap<>(value);
    }

    /** The value in a language, or what a reader of that language gets instead. */
    public String in(String language) {
        String own = value.getOrDefault(language, value.getOrDefault(EVERY_LANGUAGE, value.get("vi")));
        return own != null ? own : value.values().stream().findFirst().orElse("");
    }
}
