package org.bansang.content.lint;

import java.util.List;
import org.bansang.content.checklist.Checklist;
import org.bansang.content.course.Audience;
import org.bansang.content.fact.FactBook;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.markup.Reference;
import org.bansang.content.practice.Practice;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/**
 * How long an activity takes: what is read or heard at the pace of its audience, and a while for every screen, picture
 * and question. The rates are ours; the courses of the library were timed against them.
 */
final class Effort {
    /** Syllables a minute: residents listen, look for the place and listen again. */
    private static final int RESIDENT_PACE = 60;

    private static final int TEACHER_PACE = 90;
    private static final int OFFICIAL_PACE = 110;

    private static final double LESSON_SCREEN = 20 / 60.0;
    private static final double PICTURE = 30 / 60.0;
    private static final double DECISION = 15 / 60.0;

    private final String language;
    private final FactBook facts;
    private final double pace;

    Effort(Audience audience, String language, FactBook facts) {
        this.language = language;
        this.facts = facts;
        this.pace = switch (audience) {
            case RESIDENT -> RESIDENT_PACE;
            case TEAM, TRAINER -> TEACHER_PACE;
            case OFFICIAL -> OFFICIAL_PACE;
        };
    }

    /** Minutes for somebody who does it for the first time; 0 for what only an observer can time. */
    double minutes(ActivityContent content) {
        return switch (content) {
            case Lesson lesson -> lesson(lesson);
            case Quiz quiz -> quiz(quiz);
            case Practice practice -> practice(practice);
            case Checklist checklist -> 0;
            default -> throw new IllegalStateException("No minutes for " + content.getClass());
        };
    }

    private double lesson(Lesson lesson) {
        long pictures = lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .filter(block -> block.picture().isPresent())
                .count();
        List<Text> texts = lesson.passages().stream().map(Passage::text).toList();
        return reading(texts) + lesson.screens().size() * LESSON_SCREEN + pictures * PICTURE;
    }

    /** Of the feedback a learner reads that of one answer. */
    private double quiz(Quiz quiz) {
        double minutes = 0;
        for (Quiz.Question question : quiz.questions()) {
            List<Quiz.Answer> answers = question.answers();
            List<Text> feedback = answers.stream()
                    .flatMap(answer -> answer.feedback().stream())
                    .toList();
            boolean matching = question.type() == Quiz.QuestionType.MATCHING;
            minutes += DECISION * (matching ? answers.size() : 1);
            minutes += reading(List.of(question.stem()));
            minutes += reading(question.after().stream().toList());
            minutes += reading(answers.stream().map(Quiz.Answer::text).toList());
            minutes += reading(
                    answers.stream().flatMap(answer -> answer.match().stream()).toList());
            minutes += reading(feedback) / Math.max(1, answers.size());
        }
        return minutes;
    }

    /** All screens, because a beginner meets the ways around too; the hints and the feedback only some. */
    private double practice(Practice practice) {
        double minutes = 0;
        for (PracticeScript.Screen screen : practice.script().screens().values()) {
            minutes += DECISION + reading(List.of(practice.text(screen.say())));
            for (PracticeScript.Part part : screen.parts()) {
                minutes += reading(part.text().stream().map(practice::text).toList());
                minutes += reading(part.items().stream().map(practice::text).toList());
                minutes += reading(part.options().stream()
                        .map(option -> practice.text(option.text()))
                        .toList());
            }
        }
        return minutes;
    }

    private double reading(List<Text> texts) {
        return texts.stream().mapToInt(this::syllables).sum() / pace;
    }

    private int syllables(Text text) {
        String heard = Reference.replace(text.value(), Reference.Kind.FACT, id -> facts.find(id)
                .map(fact -> fact.value(language).flat())
                .orElse(id));
        return new Sentence(heard, 0).syllables();
    }
}
