package org.bansang.content.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.bansang.content.edit.QuizText.Answer;
import org.bansang.content.edit.QuizText.Question;
import org.bansang.content.markup.Reference;

/** Writes one question as GIFT, every sign of the format in its words escaped. */
final class QuestionSource {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern SIGNS = Pattern.compile("[~=#{}:\\\\]");
    private static final Pattern PLAIN = Pattern.compile("\\{[a-z]+:[A-Za-z0-9._-]*\\}");
    private static final Pattern FORMAT = Pattern.compile("\\A\\[(html|markdown|plain|moodle)\\]");

    private QuestionSource() {}

    static String write(Question question) {
        return switch (question.kind()) {
            case OTHER -> question.source().strip();
            case TRUEFALSE -> head(question) + " {" + trueOrFalse(question) + general(question) + "}";
            case CHOICE, MULTIPLE -> head(question) + " {\n" + answers(question) + lineOf(general(question)) + "}";
        };
    }

    private static String head(Question question) {
        String stem = words(question.stem());
        String format = FORMAT.matcher(stem).find() ? "[plain]" : "";
        return "::" + words(question.id()) + ":: " + format + stem;
    }

    private static String lineOf(String words) {
        return words.isEmpty() ? "" : words + "\n";
    }

    private static String general(Question question) {
        String feedback = words(question.feedback());
        return feedback.isEmpty() ? "" : "#### " + feedback;
    }

    /** GIFT gives the feedback of the wrong choice first, then that of the right one. */
    private static String trueOrFalse(Question question) {
        List<Answer> answers = question.answers();
        boolean isTrue = !answers.isEmpty() && answers.getFirst().weight().signum() > 0;
        String right = feedback(answers, isTrue ? 0 : 1);
        String wrong = feedback(answers, isTrue ? 1 : 0);
        String said = right.isEmpty() && wrong.isEmpty() ? "" : "# " + wrong;
        return (isTrue ? "TRUE" : "FALSE") + said + (right.isEmpty() ? "" : " # " + right);
    }

    private static String feedback(List<Answer> answers, int which) {
        return which < answers.size() ? words(answers.get(which).feedback()) : "";
    }

    private static String answers(Question question) {
        StringBuilder lines = new StringBuilder();
        // Without a wrong answer beside it, a right one would be read as one to be typed.
        boolean said = question.kind() == QuizText.Kind.MULTIPLE
                || question.answers().stream()
                        .allMatch(answer -> answer.weight().compareTo(FULL) == 0);
        for (Answer answer : question.answers()) {
            String words = words(answer.text());
            String feedback = words(answer.feedback());
            lines.append(sign(answer.weight(), said || words.startsWith("%")))
                    .append(words)
                    .append(feedback.isEmpty() ? "" : " # " + feedback)
                    .append('\n');
        }
        return lines.toString();
    }

    private static String sign(BigDecimal weight, boolean said) {
        boolean full = weight.compareTo(FULL) == 0;
        if (!said && (full || weight.signum() == 0)) {
            return full ? "=" : "~";
        }
        return "~%" + weight.stripTrailingZeros().toPlainString() + "%";
    }

    /** References keep their braces, and an arrow becomes the sign it stands for: GIFT cannot escape it. */
    private static String words(String text) {
        String line = InlineText.oneLine(text).replace("->", "→");
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int reference = Reference.lengthAt(line, at);
            if (reference > 0
                    && PLAIN.matcher(line.substring(at, at + reference)).matches()) {
                words.append(line, at, at + reference);
                at += reference;
            } else {
                String sign = line.substring(at, at + 1);
                words.append(SIGNS.matcher(sign).matches() ? "\\" + sign : sign);
                at++;
            }
        }
        return words.toString();
    }
}
