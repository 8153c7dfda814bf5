package org.bansang.lms.authoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.LessonText;
import org.bansang.content.edit.NewActivity;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.edit.QuizText;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.content.source.SourceFolder;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;

/**
 * What a form may not send at all. What an author should mend before a reviewer sees it is lint's to say.
 */
final class FormRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}|");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_VALUE = 2_000;
    private static final int LONGEST_SESSION = 600;
    private static final int MOST_PARTS = 500;

    private FormRules() {}

    static void check(LessonText lesson) {
        require(lesson.screens().size() <= MOST_PARTS, "A lesson has at most " + MOST_PARTS + " screens.");
        for (LessonText.Screen screen : lesson.screens()) {
            require(screen.blocks().size() <= MOST_PARTS, "A screen has at most " + MOST_PARTS + " blocks.");
            for (LessonText.Block block : screen.blocks()) {
                require(
                        block.type() != BlockType.IMAGE || SourceFolder.isPlain(block.file()),
                        "A picture has a plain file name.");
            }
        }
    }

    /** A question without a form may stay or go, but nothing new of that kind can come in. */
    static void check(QuizText quiz, QuizText before) {
        require(quiz.questions().size() <= MOST_PARTS, "A quiz has at most " + MOST_PARTS + " questions.");
        Set<String> known = new HashSet<>();
        before.questions().forEach(question -> known.add(question.source()));
        for (QuizText.Question question : quiz.questions()) {
            boolean other = question.kind() == QuizText.Kind.OTHER;
            require(!other || known.contains(question.source()), "A question of this kind cannot be changed here.");
            require(other || isId(question.id()), "A question has an id of small letters, digits and hyphens.");
            question.answers()
                    .forEach(answer -> require(
                            answer.weight().abs().compareTo(BigDecimal.valueOf(100)) <= 0
                                    && answer.weight().scale() <= 5,
                            "An answer weighs from -100 to 100 percent."));
        }
    }

    static void checkTitle(Map<String, String> title, List<String> languages) {
        require(languages.containsAll(title.keySet()), "A title is in the languages of the course.");
        require(!title.getOrDefault(languages.get(0), "").isBlank(), "A title in the first language is needed.");
        require(
                title.values().stream().allMatch(words -> !words.isBlank() && words.length() <= LONGEST_TITLE),
                "A title has 1 to " + LONGEST_TITLE + " characters.");
    }

    static void checkMinutes(int minutes) {
        require(minutes >= 1 && minutes <= LONGEST_SESSION, "An activity takes 1 to " + LONGEST_SESSION + " minutes.");
    }

    static void check(NewActivity activity, OutlineText outline) {
        require(isId(activity.id()), "An id has small letters, digits and hyphens.");
        require(
                activity.kind() == ActivityKind.LESSON || activity.kind() == ActivityKind.QUIZ,
                "Only lessons and quizzes can be added here.");
        require(
                outline.modules().stream().anyMatch(module -> module.id().equals(activity.module())),
                "The course has no module " + activity.module() + ".");
        checkTitle(activity.title(), outline.languages());
        checkMinutes(activity.minutes());
        require(
                activity.kind() == ActivityKind.LESSON || (activity.pass() >= 1 && activity.pass() <= 100),
                "A quiz is passed with 1 to 100 percent.");
        require(
                outline.outcomes().stream()
                        .map(OutlineText.Outcome::id)
                        .toList()
                        .containsAll(activity.outcomes()),
                "Outcomes are those of the course.");
        if (DraftFiles.activity(outline, activity.id()).isPresent()) {
            throw new ConflictException("The course has an activity " + activity.id() + " already.");
        }
    }

    static void check(FactText fact) {
        require(isId(fact.id()), "An id has small letters, digits and hyphens.");
        require(
                !fact.value().isEmpty()
                        && fact.value().entrySet().stream()
                                .allMatch(value ->
                                        LANGUAGE.matcher(value.getKey()).matches() && isText(value.getValue())),
                "A value has 1 to " + LONGEST_VALUE + " characters in each language.");
        require(isText(fact.source()), "A source has 1 to " + LONGEST_VALUE + " characters.");
        require(!fact.reviewBy().isBefore(fact.checkedOn()), "A fact is checked again after it was checked.");
        require(Set.of("H", "M", "m").contains(fact.confidence()), "Confidence is H, M or m.");
    }

    private static boolean isText(String words) {
        return !words.isBlank() && words.length() <= LONGEST_VALUE;
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    private static void require(boolean fine, String sentence) {
        if (!fine) {
            throw new InvalidException(sentence);
        }
    }
}
