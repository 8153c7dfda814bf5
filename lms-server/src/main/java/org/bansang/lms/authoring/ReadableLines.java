package org.bansang.lms.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.InlineText;
import org.bansang.content.edit.LessonSource;
import org.bansang.content.edit.LessonText;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.edit.QuizSource;
import org.bansang.content.edit.QuizText;
import org.bansang.lms.authoring.Comparison.Place;
import org.bansang.lms.authoring.Comparison.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A text as lines that a person reads, each with the place where it stands.
 */
final class ReadableLines {

    /** One line. */
    record Line(Place place, String words) {}

    private final List<Line> lines = new ArrayList<>();
    private final FactWords facts;
    private final String language;

    private ReadableLines(FactWords facts, String language) {
        this.facts = facts;
        this.language = language;
    }

    static List<Line> of(Subject subject, String source, FactWords facts, String language) {
        ReadableLines readable = new ReadableLines(facts, language);
        switch (subject) {
            case LESSON -> LessonSource.read(source).ifPresent(readable::lesson);
            case QUIZ -> QuizSource.read(source).questions().forEach(readable::question);
            default -> readable.plain(source);
        }
        return readable.lines;
    }

    private void lesson(LessonText lesson) {
        numbered("objective", lesson.objectives());
        int number = 0;
        for (LessonText.Screen screen : lesson.screens()) {
            number++;
            String heading = InlineText.wordsAndAddresses(screen.heading());
            add("screen", number, "", heading);
            for (LessonText.Block block : screen.blocks()) {
                block(block, heading);
            }
        }
        numbered("key-point", lesson.keyPoints());
        add("do-today", 0, "", lesson.doToday());
    }

    private void numbered(String word, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(word, i + 1, "", texts.get(i));
        }
    }

    private void block(LessonText.Block block, String heading) {
        String word = block.type().name().toLowerCase(Locale.ROOT);
        if (!block.file().isEmpty()) {
            add(word, 0, heading, block.file() + ": " + block.alt());
        }
        boolean list = block.lines().size() > 1;
        for (int i = 0; i < block.lines().size(); i++) {
            add(
                    word,
                    list ? i + 1 : 0,
                    heading,
                    InlineText.wordsAndAddresses(block.lines().get(i)));
        }
    }

    private void question(QuizText.Question question) {
        String within = facts.in(question.stem(), language);
        add("stem", 0, question.id(), question.stem());
        add("kind", 0, within, question.kind().name().toLowerCase(Locale.ROOT));
        int number = 0;
        for (QuizText.Answer answer : question.answers()) {
            number++;
            add("answer", number, within, answer.text());
            add("weight", number, within, answer.weight().toPlainString());
            add("feedback", number, within, answer.feedback());
        }
        add("feedback", 0, within, question.feedback());
        add("text", 0, within, question.source());
    }

    /** Scripts of practices and checklists: what stands behind the keys. */
    private void plain(String source) {
        source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add("text", 0, "", line.replaceAll("[{}\\[\\]\"]", "")));
    }

    static List<Line> outline(OutlineText outline) {
        ReadableLines readable = new ReadableLines(new FactWords(List.of()), "");
        readable.titles("", outline.title());
        for (OutlineText.Module module : outline.modules()) {
            readable.titles("", module.title());
            for (OutlineText.Activity activity : module.activities()) {
                readable.titles(activity.kind().word(), activity.title());
                readable.add("minutes", 0, activity.id(), String.valueOf(activity.minutes()));
            }
        }
        return readable.lines;
    }

    private void titles(String within, Map<String, String> title) {
        title.forEach((tongue, words) -> add("title", 0, within.isEmpty() ? tongue : within + ", " + tongue, words));
    }

    static List<Line> fact(@Nullable FactText fact) {
        ReadableLines readable = new ReadableLines(new FactWords(List.of()), "");
        if (fact != null) {
            fact.value().forEach((tongue, words) -> readable.add("value", 0, tongue, words));
            readable.add("source", 0, "", fact.source());
            readable.add("checked-on", 0, "", fact.checkedOn().toString());
            readable.add("review-by", 0, "", fact.reviewBy().toString());
            readable.add("confidence", 0, "", fact.confidence());
        }
        return readable.lines;
    }

    private void add(String word, int number, String within, String words) {
        if (!words.isBlank()) {
            lines.add(new Line(new Place(word, number, within), facts.in(words, language)));
        }
    }
}
