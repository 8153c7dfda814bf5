package org.bansang.content.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON shapes of compiled parts, in the words that players read. */
public sealed interface Part {

    record FactsPart(String kind, String lang, Map<String, FactEntry> facts) implements Part {}

    record FactEntry(String value, String source, String checkedOn, String reviewBy, String confidence) {}

    record LessonPart(
            String kind,
            String lang,
            List<String> objectives,
            List<ScreenEntry> screens,
            List<String> keyPoints,
            String doToday)
            implements Part {}

    record ScreenEntry(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String heading, List<BlockEntry> blocks) {}

    record BlockEntry(
            String type,
            @Nullable String html,
            @Nullable List<String> items,
            @Nullable String src,
            @Nullable String alt,
            String text) {}

    record QuizPart(String kind, String lang, List<QuestionEntry> questions) implements Part {}

    record QuestionEntry(
            String id,
            String type,
            String html,
            String text,
            @Nullable GapEntry after,
            List<AnswerEntry> answers,
            @Nullable List<TargetEntry> options,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String feedback) {}

    /** What follows the gap of a question with a missing word. */
    record GapEntry(String html, String text) {}

    record AnswerEntry(
            String id,
            String html,
            String text,
            @Nullable String symbol,
            @Nullable Number weight,
            @Nullable String feedback,
            @Nullable String match,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}

    /** A right side of a matching question. */
    record TargetEntry(String id, String html, String text) {}

    record PracticePart(
            String kind,
            String lang,
            String start,
            String goal,
            Map<String, String> values,
            Map<String, PracticeScreen> screens,
            Map<String, EndEntry> ends,
            PassEntry pass)
            implements Part {}

    record PassEntry(int rounds, int mistakes) {}

    record PracticeScreen(
            String say,
            @Nullable String hint,
            List<PhonePart> parts,
            List<ReactionEntry> on,
            @Nullable MoveEntry best) {}

    record MoveEntry(int on, @Nullable Map<String, String> type) {}

    record PhonePart(
            String kind,
            @Nullable String id,
            @Nullable String text,
            @Nullable String input,
            @Nullable List<OptionEntry> options,
            @Nullable List<String> items) {}

    record OptionEntry(String id, String text) {}

    record ReactionEntry(
            String tap,
            Map<String, String> when,
            @Nullable String go,
            @Nullable String mistake,
            @Nullable String feedback) {}

    record EndEntry(String text, boolean success) {}

    record ChecklistPart(
            String kind, String lang, String task, List<String> needs, List<StepEntry> steps, int pass, String observer)
            implements Part {}

    record StepEntry(String id, String text, boolean must) {}
}
