package org.bansang.lms.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.FactText;
import org.bansang.content.markup.Reference;

/**
 * Puts values where texts refer to facts, for people who read no references.
 */
final class FactWords {

    private final Map<String, FactText> facts = new HashMap<>();

    FactWords(List<FactText> known) {
        known.forEach(fact -> facts.put(fact.id(), fact));
    }

    String in(String text, String language) {
        return Reference.replace(text, Reference.Kind.FACT, id -> {
            FactText fact = facts.get(id);
            return "“" + (fact == null ? id : fact.in(language)) + "”";
        });
    }
}
