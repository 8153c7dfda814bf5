package org.bansang.content.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.QuizText.Answer;
import org.bansang.content.edit.QuizText.Kind;
import org.bansang.content.edit.QuizText.Question;
import org.bansang.content.problem.Problems;
import org.bansang.content.quiz.GiftReader;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;

/**
 * A GIFT file as a form reads it, and a form's quiz as a file. Questions nobody changed stay as their author wrote them,
 * and so do comments and the kinds of question that have no form.
 */
public final class QuizSource {
    private static final String FILE = "quiz.gift";

    private QuizSource() {}

    /** Reads a file. */
    public static QuizText read(String source) {
        return new QuizText(pieces(source).stream()
                .filter(Piece::isQuestion)
                .map(Piece::question)
                .toList());
    }

    /** The line, counted from 1, on which each question of a file begins, in their order. */
    public static List<Integer> lines(String source) {
        return pieces(source).stream()
                .filter(Piece::isQuestion)
                .map(Piece::line)
                .toList();
    }

    /**
     * Writes a file.
     *
     * @param before the file as it was, empty for a new one
     */
    public static String write(QuizText quiz, String before) {
        StringBuilder source = new StringBuilder();
        Map<Question, String> kept = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        for (Piece piece : pieces(before)) {
            if (piece.isQuestion()) {
                kept.putIfAbsent(piece.question(), piece.text());
                comments.putIfAbsent(piece.question().id(), comment(piece.text()));
            } else {
                source.append(piece.text()).append("\n\n");
            }
        }
        for (Question question : quiz.questions()) {
            String unchanged = kept.get(question);
            source.append(
                            unchanged == null
                                    ? comments.getOrDefault(question.id(), "") + QuestionSource.write(question)
                                    : unchanged)
                    .append("\n\n");
        }
        return source.toString().stripTrailing() + "\n";
    }

    private static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.lines().takeWhile(line -> line.stripLeading().startsWith("//")).forEach(line -> comment.append(line)
                .append('\n'));
        return comment.toString();
    }

    /**
     * What stands between blank lines.
     *
     * @param line of its first words that are no comment, counted from 1
     */
    private record Piece(String text, int line, Question question) {

        boolean isQuestion() {
            return question.kind() != Kind.OTHER || !question.source().isEmpty();
        }
    }

    private static List<Piece> pieces(String source) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int line = 1;
        int first = 1;
        for (String words : source.split("\n", -1)) {
            if (words.isBlank()) {
                add(pieces, text, first);
                first = line + 1;
            } else {
                text.append(words).append('\n');
            }
            line++;
        }
        add(pieces, text, first);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder chunk, int first) {
        String text = chunk.toString().stripTrailing();
        if (!text.isBlank()) {
            int comments = (int) comment(text).lines().count();
            pieces.add(new Piece(text, first + comments, question(text)));
        }
        chunk.setLength(0);
    }

    private static Question question(String text) {
        List<Quiz.Question> read =
                GiftReader.read(new SourceFile(FILE, text), new Problems()).questions();
        boolean words = text.lines()
                .map(String::stripLeading)
                .anyMatch(line -> !line.startsWith("//") && !line.startsWith("$CATEGORY"));
        return read.isEmpty() ? other(words ? text : "") : question(read.getFirst(), text);
    }

    private static Question other(String text) {
        return new Question("", Kind.OTHER, "", List.of(), "", text);
    }

    private static Question question(Quiz.Question question, String text) {
        String id = question.id().flat();
        String feedback = question.feedback().map(Text::flat).orElse("");
        String stem = question.stem().flat();
        if (question.after().isPresent()) {
            return new Question(id, Kind.OTHER, stem, List.of(), feedback, text);
        }
        return switch (question.type()) {
            case CHOICE -> new Question(id, Kind.CHOICE, stem, answers(question), feedback, "");
            case MULTIPLE -> new Question(id, Kind.MULTIPLE, stem, answers(question), feedback, "");
            case TRUEFALSE -> new Question(id, Kind.TRUEFALSE, stem, answers(question), feedback, "");
            case MATCHING, NUMERICAL, SHORT -> new Question(id, Kind.OTHER, stem, List.of(), feedback, text);
        };
    }

    private static List<Answer> answers(Quiz.Question question) {
        return question.answers().stream()
                .map(answer -> new Answer(
                        answer.text().flat(),
                        plain(answer.weight()),
                        answer.feedback().map(Text::flat).orElse("")))
                .toList();
    }

    private static BigDecimal plain(BigDecimal weight) {
        BigDecimal stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
