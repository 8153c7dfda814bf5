package org.bansang.content.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON shapes of compiled parts, in the words that players read. */
sealed interface Part {

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
            List<AnswerEntry> answers,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String feedback) {}

    record AnswerEntry(String id, String html, String text, Number weight, String feedback) {}

    record PracticePart(
            String kind,
            String lang,
            String start,
            String goal,
            Map<String, String> values,
            Map<String, PracticeScreen> screens,
            Map<String, EndEntry> ends)
            implements Part {}

    record PracticeScreen(String say, @Nullable String hint, List<PhonePart> parts, List<ReactionEntry> on) {}

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
