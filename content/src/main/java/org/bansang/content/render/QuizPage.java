package org.bansang.content.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bansang.content.pack.Part.AnswerEntry;
import org.bansang.content.pack.Part.QuestionEntry;
import org.bansang.content.pack.Part.QuizPart;
import org.bansang.content.pack.Part.TargetEntry;
import org.bansang.content.quiz.Quiz.QuestionType;

/** A quiz on paper: the questions where they are asked, the answers far enough away that nobody reads them by accident. */
record QuizPage(List<Question> questions) {
    private static final double FULL = 100;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Where a word is missing, and where one is written. */
    private static final String GAP = " <span class=\"line\"></span> ";

    /**
     * A question with its key.
     *
     * @param several whether more than one answer is right
     * @param written whether the answer is written and not chosen
     * @param pairs left sides, each waiting for the letter of a choice; none where nothing is matched
     * @param right letters and words of the right answers
     * @param why what the course says to those who answer right
     */
    record Question(
            int number,
            String stem,
            boolean several,
            boolean written,
            List<Pair> pairs,
            List<Choice> choices,
            List<Choice> right,
            String why) {

        /** Whether a group can answer it by raising hands. */
        boolean isChosen() {
            return !written && pairs.isEmpty();
        }

        boolean hasPairs() {
            return !pairs.isEmpty();
        }
    }

    /** One answer under its letter. */
    record Choice(String letter, String text) {}

    /** A left side under its number. */
    record Pair(int number, String text) {}

    static QuizPage of(QuizPart quiz, FactFiller facts) {
        List<Question> questions = new ArrayList<>();
        for (QuestionEntry question : quiz.questions()) {
            questions.add(new Maker(question, facts).make(questions.size() + 1));
        }
        return new QuizPage(questions);
    }

    /** Lays out one question. */
    private record Maker(QuestionEntry question, FactFiller facts) {

        Question make(int number) {
            boolean matching = is(QuestionType.MATCHING);
            boolean written = is(QuestionType.SHORT) || is(QuestionType.NUMERICAL);
            List<Choice> choices = matching ? targets() : written ? List.of() : answers();
            List<Choice> right = matching ? matched(choices) : written ? accepted() : chosen(choices);
            return new Question(
                    number,
                    stem(),
                    is(QuestionType.MULTIPLE),
                    written,
                    matching ? pairs() : List.of(),
                    choices,
                    right,
                    why());
        }

        private boolean is(QuestionType type) {
            return question.type().equals(type.name().toLowerCase(Locale.ROOT));
        }

        private String stem() {
            String stem = facts.html(question.html());
            return Optional.ofNullable(question.after())
                    .map(after -> stem + GAP + facts.html(after.html()))
                    .orElse(stem);
        }

        private List<Choice> answers() {
            return lettered(question.answers().stream().map(AnswerEntry::html).toList());
        }

        private List<Choice> targets() {
            return lettered(options().stream().map(TargetEntry::html).toList());
        }

        private List<TargetEntry> options() {
            return Optional.ofNullable(question.options()).orElse(List.of());
        }

        private List<Choice> lettered(List<String> texts) {
            List<Choice> choices = new ArrayList<>();
            texts.forEach(text -> choices.add(new Choice(letter(choices.size()), facts.html(text))));
            return choices;
        }

        private List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            question.answers().forEach(answer -> pairs.add(new Pair(pairs.size() + 1, facts.html(answer.html()))));
            return pairs;
        }

        private List<Choice> matched(List<Choice> choices) {
            List<String> ids = options().stream().map(TargetEntry::id).toList();
            List<Choice> right = new ArrayList<>();
            for (AnswerEntry answer : question.answers()) {
                Choice match = choices.get(ids.indexOf(answer.match()));
                right.add(new Choice(right.size() + 1 + "–" + match.letter(), match.text()));
            }
            return right;
        }

        /** What counts in full when it is written. */
        private List<Choice> accepted() {
            return question.answers().stream()
                    .filter(answer -> weight(answer) >= FULL)
                    .map(answer -> new Choice("", facts.html(answer.html())))
                    .toList();
        }

        private List<Choice> chosen(List<Choice> choices) {
            List<Choice> right = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                if (weight(question.answers().get(i)) > 0) {
                    right.add(choices.get(i));
                }
            }
            return right;
        }

        private String why() {
            Stream<String> answers = question.answers().stream()
                    .filter(answer -> weight(answer) > 0)
                    .map(AnswerEntry::feedback);
            return String.join(
                    " ",
                    Stream.concat(answers, Stream.ofNullable(question.feedback()))
                            .filter(Objects::nonNull)
                            .filter(text -> !text.isBlank())
                            .map(facts::escaped)
                            .distinct()
                            .toList());
        }

        private static double weight(AnswerEntry answer) {
            return Optional.ofNullable(answer.weight()).map(Number::doubleValue).orElse(0.0);
        }
    }

    private static String letter(int index) {
        return index < LETTERS.length() ? LETTERS.substring(index, index + 1) : String.valueOf(index + 1);
    }
}
