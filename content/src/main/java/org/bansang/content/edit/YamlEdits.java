package org.bansang.content.edit;

import java.util.Map;
import java.util.TreeMap;

/** Changes to one file, collected by place and made together, so that none moves the place of another. */
final class YamlEdits {
    private final String yaml;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String text) {}

    YamlEdits(String yaml) {
        this.yaml = yaml;
    }

    void replace(YamlSpans.Span span, String text) {
        boolean block = span.end() > span.start() && yaml.charAt(span.end() - 1) == '\n';
        edits.put(span.start(), new Edit(span.end(), block ? text + "\n" : text));
    }

    void insert(int at, String text) {
        edits.put(at, new Edit(at, text));
    }

    String made() {
        StringBuilder made = new StringBuilder(yaml);
        for (Map.Entry<Integer, Edit> edit : edits.descendingMap().entrySet()) {
            made.replace(edit.getKey(), edit.getValue().end(), edit.getValue().text());
        }
        return made.toString();
    }
}
