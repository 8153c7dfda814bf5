package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz;

/** Finds questions of one course that ask nearly the same: the second one tells nothing new about a learner. */
final class NearQuestions {
    /** Share of word pairs two questions have in common. */
    private static final double NEAR = 0.65;

    /** Beyond what any course holds; a bound keeps comparing each with each quick. */
    private static final int MOST = 400;

    private static final int MOST_WORDS = 200;

    private final List<Quiz.Question> questions;
    private final Problems problems;

    NearQuestions(List<Quiz.Question> questions, Problems problems) {
        this.questions = questions.subList(0, Math.min(MOST, questions.size()));
        this.problems = problems;
    }

    void lint() {
        List<Set<String>> pairs =
                questions.stream().map(NearQuestions::pairsOfWords).toList();
        for (int i = 1; i < questions.size(); i++) {
            int near = nearest(pairs, i);
            if (near >= 0) {
                Quiz.Question question = questions.get(i);
                Quiz.Question earlier = questions.get(near);
                problems.add(
                        Rule.NEAR_DUPLICATE_QUESTION,
                        question.id().at(),
                        question.id().value(),
                        earlier.id().value());
            }
        }
    }

    private static int nearest(List<Set<String>> pairs, int of) {
        int nearest = -1;
        double most = NEAR;
        for (int i = 0; i < of; i++) {
            double likeness = likeness(pairs.get(i), pairs.get(of));
            if (likeness >= most) {
                nearest = i;
                most = likeness;
            }
        }
        return nearest;
    }

    /** The coefficient of Dice: 1 for the same, 0 for nothing in common. */
    private static double likeness(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / (some.size() + others.size());
    }

    /** Question and answers together: many questions begin alike and go on differently. */
    private static Set<String> pairsOfWords(Quiz.Question question) {
        StringBuilder all = new StringBuilder(question.stem().flat());
        question.after().ifPresent(after -> all.append(' ').append(after.flat()));
        for (Quiz.Answer answer : question.answers()) {
            all.append(' ').append(answer.text().flat());
            answer.match().ifPresent(match -> all.append(' ').append(match.flat()));
        }
        List<String> words =
                new ArrayList<>(List.of(all.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_WORDS)));
        words.removeIf(String::isBlank);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
