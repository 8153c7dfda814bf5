package org.bansang.lms.authoring.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bansang.content.edit.FactText;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Folding;

/**
 * The facts that a text may refer to, in the language of the text.
 */
record FactShelf(List<Choice> facts) implements Serializable {

    FactShelf {
        facts = List.copyOf(facts);
    }

    /**
     * One fact as an author looks for it.
     *
     * @param value in the language of the text
     * @param stale whether the day of the next check has passed
     */
    record Choice(String id, String value, String source, String reviewBy, boolean stale) implements Serializable {

        private boolean holds(String typed) {
            return Folding.holds(value, typed)
                    || Folding.holds(id, typed)
                    || Folding.holds(id.replace('-', ' '), typed)
                    || Folding.holds(source, typed);
        }
    }

    static FactShelf of(List<FactText> facts, String language, LocalDate today) {
        return new FactShelf(facts.stream()
                .map(fact -> new Choice(
                        fact.id(),
                        fact.in(language),
                        fact.source(),
                        Days.of(fact.reviewBy()),
                        fact.reviewBy().isBefore(today)))
                .toList());
    }

    /** What a reader sees for that fact; nothing when there is none. */
    String words(String id) {
        return facts.stream()
                .filter(fact -> fact.id().equals(id))
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /** The facts of which value, name or source hold every word that somebody typed, with or without tone marks. */
    List<Choice> find(String typed) {
        List<String> words = List.of(typed.strip().split("\\s+"));
        return facts.stream()
                .filter(fact -> words.stream().allMatch(fact::holds))
                .toList();
    }
}
