package org.bansang.content.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * Every rule of the course language; its sentences stand in {@code sentences_vi.properties} and its English sister.
 * The id of a rule is its name in kebab case and never changes, because documents and screens link to it.
 */
public enum Rule {
    MISSING_FILE(Severity.ERROR),
    MISSING_TRANSLATION(Severity.WARNING),
    UNREADABLE_FILE(Severity.ERROR),
    BAD_UTF8(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    OUTSIDE_FOLDER(Severity.ERROR),
    UNUSED_FILE(Severity.WARNING),
    UNREADABLE_COURSE(Severity.ERROR),
    BAD_YAML(Severity.ERROR),
    YAML_ALIAS(Severity.ERROR),
    SECOND_DOCUMENT(Severity.ERROR),
    TOO_DEEP(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.WARNING),
    WRONG_SHAPE(Severity.ERROR),
    BAD_NUMBER(Severity.ERROR),
    BAD_DATE(Severity.ERROR),
    BAD_UUID(Severity.ERROR),
    BAD_ID(Severity.ERROR),
    SLUG_DIFFERS(Severity.ERROR),
    BAD_LANGUAGE(Severity.ERROR),
    UNKNOWN_AUDIENCE(Severity.ERROR),
    UNKNOWN_KIND(Severity.ERROR),
    UNKNOWN_OUTCOME(Severity.ERROR),
    UNUSED_OUTCOME(Severity.WARNING),
    DUPLICATE_ID(Severity.ERROR),
    DUPLICATE_COURSE(Severity.ERROR),
    NO_ACTIVITIES(Severity.ERROR),
    STALE_COURSE(Severity.WARNING),
    UNKNOWN_FACT(Severity.ERROR),
    STALE_FACT(Severity.WARNING),
    UNTRANSLATED_FACT(Severity.WARNING),
    BAD_CONFIDENCE(Severity.ERROR),
    BAD_DATES(Severity.ERROR),
    FACT_IN_TITLE(Severity.ERROR),
    MISSING_FRONT_MATTER(Severity.ERROR),
    MISSING_OBJECTIVES(Severity.ERROR),
    MISSING_KEY_POINTS(Severity.ERROR),
    MISSING_DO_TODAY(Severity.ERROR),
    EMPTY_LESSON(Severity.ERROR),
    RAW_HTML(Severity.ERROR),
    BAD_LINK(Severity.ERROR),
    MISSING_ALT_TEXT(Severity.ERROR),
    BAD_IMAGE(Severity.ERROR),
    MISSING_IMAGE(Severity.ERROR),
    HEADING_LEVEL(Severity.WARNING),
    SCREENS_DIFFER(Severity.WARNING),
    RAW_VALUE(Severity.ERROR),
    SENTENCE_TOO_LONG(Severity.ERROR),
    SENTENCE_LONG(Severity.WARNING),
    FORBIDDEN_STATEMENT(Severity.ERROR),
    ASKS_FOR_SECRET(Severity.WARNING),
    UNKNOWN_VALUE(Severity.ERROR),
    BAD_GIFT(Severity.ERROR),
    UNSUPPORTED_QUESTION(Severity.ERROR),
    QUIZ_FORMAT(Severity.ERROR),
    EMPTY_QUIZ(Severity.ERROR),
    MISSING_QUESTION_ID(Severity.ERROR),
    MISSING_FEEDBACK(Severity.ERROR),
    EMPTY_TEXT(Severity.ERROR),
    NO_RIGHT_ANSWER(Severity.ERROR),
    TOO_FEW_ANSWERS(Severity.ERROR),
    BAD_WEIGHTS(Severity.ERROR),
    ALL_ANSWERS_PASS(Severity.WARNING),
    FEW_PAIRS(Severity.ERROR),
    EQUAL_ANSWERS(Severity.ERROR),
    MISSING_GENERAL_FEEDBACK(Severity.ERROR),
    BAD_RANGE(Severity.ERROR),
    HIDDEN_ANSWER(Severity.WARNING),
    FACT_IN_ANSWER(Severity.ERROR),
    TRANSLATION_DIFFERS(Severity.ERROR),
    MISSING_TEXT(Severity.ERROR),
    UNTRANSLATED_TEXT(Severity.WARNING),
    UNUSED_TEXT(Severity.WARNING),
    MISSING_HINT(Severity.WARNING),
    UNKNOWN_PART_KIND(Severity.ERROR),
    INCOMPLETE_PART(Severity.ERROR),
    UNKNOWN_INPUT(Severity.ERROR),
    UNKNOWN_TARGET(Severity.ERROR),
    UNKNOWN_TAP(Severity.ERROR),
    UNKNOWN_FIELD(Severity.ERROR),
    BAD_CONDITION(Severity.ERROR),
    EMPTY_REACTION(Severity.ERROR),
    NO_FALLBACK(Severity.WARNING),
    IDLE_BUTTON(Severity.WARNING),
    UNREACHABLE_REACTION(Severity.WARNING),
    TOO_FEW_SCREENS(Severity.ERROR),
    SCREEN_WITHOUT_MISTAKE(Severity.ERROR),
    UNREACHABLE_SCREEN(Severity.ERROR),
    DEAD_END(Severity.ERROR),
    GOAL_UNREACHABLE(Severity.ERROR),
    GOAL_WITHOUT_SUCCESS(Severity.ERROR),
    PASS_OUT_OF_STEPS(Severity.ERROR),
    STEPS_DIFFER(Severity.ERROR),
    ONLY_OBSERVED(Severity.ERROR),
    UNKNOWN_COURSE(Severity.ERROR),
    PREREQUISITE_CYCLE(Severity.ERROR),
    MINUTES_SUM(Severity.WARNING),
    MINUTES_FAR(Severity.WARNING),
    LITTLE_PRACTICE(Severity.WARNING),
    LESSON_TOO_HEAVY(Severity.ERROR),
    TYPED_ANSWER(Severity.ERROR),
    NO_SYMBOL(Severity.ERROR),
    EQUAL_SYMBOLS(Severity.ERROR),
    FEW_QUESTIONS(Severity.WARNING),
    NEAR_DUPLICATE_QUESTION(Severity.WARNING),
    LONGEST_IS_RIGHT(Severity.WARNING),
    NO_BRANCH(Severity.WARNING),
    LUCKY_PRACTICE(Severity.WARNING),
    FEW_PRACTICES(Severity.WARNING),
    NO_OBSERVED_TASK(Severity.WARNING);

    private static final Properties VIETNAMESE = sentences("sentences_vi.properties");
    private static final Properties ENGLISH = sentences("sentences_en.properties");

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The Vietnamese sentence with the arguments of one problem. */
    String vietnamese(Object... arguments) {
        return sentence(VIETNAMESE, arguments);
    }

    /** The English sentence with the arguments of one problem. */
    String english(Object... arguments) {
        return sentence(ENGLISH, arguments);
    }

    private String sentence(Properties sentences, Object... arguments) {
        String sentence = sentences.getProperty(id());
        if (sentence == null) {
            throw new IllegalStateException("The rule " + id() + " has no sentence");
        }
        return sentence.formatted(arguments);
    }

    private static Properties sentences(String table) {
        Properties sentences = new Properties();
        try (InputStream in = Rule.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is not in the archive");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
