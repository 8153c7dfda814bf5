package org.bansang.content.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bansang.content.markup.Markup;
import org.bansang.content.quiz.Quiz;

/**
 * The right sides of a matching question in the order in which they are shown. It follows from the question's id and
 * not from the words, so that it is the same in every language, and never that of the left sides.
 */
final class Targets {
    private static final char FIRST = 'a';

    private final List<Quiz.Answer> shown;

    Targets(Quiz.Question question) {
        List<Quiz.Answer> pairs = question.answers().stream()
                .filter(answer -> answer.match().isPresent())
                .toList();
        this.shown = new ArrayList<>(pairs);
        String id = question.id().value();
        shown.sort(Comparator.comparing(answer -> Sha256.hex((id + answer.id()).getBytes(StandardCharsets.UTF_8))));
        if (shown.equals(pairs)) {
            Collections.rotate(shown, 1);
        }
    }

    List<Part.TargetEntry> entries() {
        return shown.stream()
                .map(answer -> {
                    Markup markup = Markup.plain(answer.match().orElseThrow());
                    return new Part.TargetEntry(
                            idOf(answer), markup.html(), markup.text().flat());
                })
                .toList();
    }

    /** A letter, so that it is never taken for the number of a left side. */
    String idOf(Quiz.Answer answer) {
        int place = shown.indexOf(answer);
        return place <= 'z' - FIRST ? String.valueOf((char) (FIRST + place)) : "x" + place;
    }
}
