package org.bansang.lms.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bansang.lms.shared.web.Texts;

/**
 * The words somebody agrees to. Every version that was ever read to people stays in the package, because a consent is
 * worth nothing without the words; changed words are a new version.
 *
 * @param language the language of these words
 */
public record ConsentText(String version, String language, String title, List<String> paragraphs)
        implements Serializable {

    /** What consents are given to now. */
    public static final String CURRENT = "learning-2026-11";

    /** The purpose of all consents so far: to learn here. */
    static final String PURPOSE = "learning";

    private static final Pattern VERSION = Pattern.compile("[a-z]+-\\d{4}-\\d{2}");

    /** The words that are read out now. */
    public static ConsentText current(Locale language) {
        return of(CURRENT, language).orElseThrow();
    }

    /** The words of any version, in Vietnamese or English. */
    public static Optional<ConsentText> of(String version, Locale wanted) {
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        String language = Texts.nearest(wanted).getLanguage();
        try (InputStream stream =
                ConsentText.class.getResourceAsStream("consent/" + version + "_" + language + ".txt")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(read(version, language, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsentText read(String version, String language, String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new ConsentText(version, language, lines.get(0), List.copyOf(lines.subList(1, lines.size())));
    }

    /** All of it, to be read out. */
    public String spoken() {
        return title + ". " + String.join(" ", paragraphs);
    }
}
