package org.bansang.content.fact;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bansang.content.problem.Position;
import org.bansang.content.source.Localized;
import org.bansang.content.source.Text;

/**
 * One changeable value, kept in one place so that one correction reaches every course.
 *
 * @param confidence {@code H} two sources or the law itself, {@code M} one source, {@code m} plain well-known advice
 */
public record Fact(
        String id,
        Localized value,
        String source,
        LocalDate checkedOn,
        LocalDate reviewBy,
        String confidence,
        Position at) {
    static final String EVERY_LANGUAGE = "";

    /** The value in a language, or in Vietnamese or any other when that is missing. */
    public Text value(String language) {
        return Stream.of(language, EVERY_LANGUAGE, "vi")
                .filter(value.texts()::containsKey)
                .findFirst()
                .or(() -> value.texts().keySet().stream().sorted().findFirst())
                .map(value.texts()::get)
                .orElse(new Text("", at));
    }

    /** Whether the value is written for this language or serves all. */
    public boolean speaks(String language) {
        return value.texts().containsKey(language) || value.texts().containsKey(EVERY_LANGUAGE);
    }

    /** Whether its review is overdue; decided when it is read, never when it is compiled. */
    public boolean isStale(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
