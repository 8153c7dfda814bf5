package org.bansang.content.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;

/**
 * Asks a YAML mapping for its values and reports what is missing, of the wrong shape or unknown.
 * A missing value is answered with an empty one: its error keeps the course from being compiled, and reading goes on.
 */
public final class Fields {
    /** Stands for a date that was missing or wrong and has been reported. */
    public static final LocalDate NO_DATE = LocalDate.MAX;

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    public Position at() {
        return mapping.at();
    }

    /** Where a key stands, or the mapping itself when the key is missing. */
    public Position at(String key) {
        return mapping.keys().getOrDefault(key, mapping.at());
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public boolean isMap(String key) {
        return node(key).filter(YamlNode.Mapping.class::isInstance).isPresent();
    }

    /** All keys in file order; asking for them makes them known. */
    public Set<String> keys() {
        asked.addAll(mapping.keys().keySet());
        return mapping.keys().keySet();
    }

    public Text text(String key) {
        return optionalText(key).orElseGet(() -> {
            reportMissing(key);
            return new Text("", at());
        });
    }

    /** The text of a key, empty when the key or its value is missing. */
    public Optional<Text> optionalText(String key) {
        return node(key).flatMap(node -> scalar(key, node)).filter(text -> !text.isBlank());
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<Text> texts(String key) {
        List<Text> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            scalar(key, item).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    public Optional<Fields> optionalMap(String key) {
        return node(key).flatMap(node -> map(key, node));
    }

    /** The mapping of a key, an empty one after reporting when it is missing. */
    public Fields map(String key) {
        return optionalMap(key).orElseGet(() -> {
            reportMissing(key);
            return new Fields(new YamlNode.Mapping(Map.of(), Map.of(), at()), problems);
        });
    }

    /** The mappings of a list. */
    public List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        for (YamlNode item : items(key)) {
            map(key, item).ifPresent(maps::add);
        }
        return List.copyOf(maps);
    }

    /** A text per language, or one text that serves all languages. */
    public Localized localized(String key, List<String> languages) {
        if (node(key).orElse(null) instanceof YamlNode.Scalar) {
            return new Localized(Map.of(languages.getFirst(), text(key)), at(key));
        }
        Fields byLanguage = map(key);
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String language : languages) {
            byLanguage.optionalText(language).ifPresent(text -> texts.put(language, text));
        }
        if (has(key) && !texts.containsKey(languages.getFirst())) {
            problems.add(Rule.MISSING_KEY, at(key), key + "." + languages.getFirst());
        }
        byLanguage.reportUnknown();
        return new Localized(texts, at(key));
    }

    /** True or false; false when the key is missing. */
    public boolean flag(String key) {
        Optional<Text> text = optionalText(key);
        text.filter(word -> !word.value().equals("true") && !word.value().equals("false"))
                .ifPresent(word -> problems.add(Rule.WRONG_SHAPE, word.at(), key, "true hoặc false", "true or false"));
        return text.filter(word -> word.value().equals("true")).isPresent();
    }

    /** A whole number between two bounds. */
    public int number(String key, int least, int most) {
        Text text = text(key);
        try {
            int number = Integer.parseInt(text.value());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            if (text.isBlank()) {
                return least;
            }
        }
        problems.add(Rule.BAD_NUMBER, text.at(), key, least, most);
        return least;
    }

    /** An ISO date, {@link #NO_DATE} when it is none. */
    public LocalDate date(String key) {
        Text text = text(key);
        try {
            return LocalDate.parse(text.value());
        } catch (DateTimeParseException e) {
            if (!text.isBlank()) {
                problems.add(Rule.BAD_DATE, text.at(), key);
            }
            return NO_DATE;
        }
    }

    /** Warns of keys nobody asked for: most are misspelt. */
    public void reportUnknown() {
        mapping.keys().forEach((key, at) -> {
            if (!asked.contains(key)) {
                problems.add(Rule.UNKNOWN_KEY, at, key);
            }
        });
    }

    private void reportMissing(String key) {
        if (!has(key) || node(key).filter(Fields::isEmptyScalar).isPresent()) {
            problems.add(Rule.MISSING_KEY, at(key), key);
        }
    }

    private static boolean isEmptyScalar(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value().isBlank();
    }

    private Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    private List<YamlNode> items(String key) {
        YamlNode node = node(key).orElse(null);
        if (node == null || isEmptyScalar(node)) {
            return List.of();
        }
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    private Optional<Text> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.value().length() > Text.LONGEST) {
            problems.add(Rule.TEXT_TOO_LONG, node.at(), Text.LONGEST);
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Text(scalar.value(), scalar.at()));
        }
        problems.add(Rule.WRONG_SHAPE, node.at(), key, "một dòng chữ", "a text");
        return Optional.empty();
    }

    private Optional<Fields> map(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            return Optional.of(new Fields(map, problems));
        }
        if (!isEmptyScalar(node)) {
            problems.add(Rule.WRONG_SHAPE, node.at(), key, "một nhóm khóa", "a group of keys");
        }
        return Optional.empty();
    }
}
