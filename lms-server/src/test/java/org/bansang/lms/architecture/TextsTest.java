package org.bansang.lms.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence on a screen stands in the text bundles, in both languages.
 */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern WORDING =
            Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]|(^| )[A-Z][a-z]{2,}( |$)|[a-z]{3,} [a-z]{3,} [a-z]{2,}");

    /** Values that standards spell with a capital. */
    private static final Set<String> TECHNICAL = Set.of("Lax");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Set<String> features = features();
        assertFalse(features.isEmpty());
        for (String feature : features) {
            assertEquals(keys(feature, "vi"), keys(feature, "en"), feature);
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String feature : features()) {
            for (String language : List.of("vi", "en")) {
                load(feature, language)
                        .forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
            }
        }
    }

    @Test
    void everyKeyInTheSourceExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String feature : features()) {
            known.addAll(keys(feature, "vi"));
        }
        Pattern key = Pattern.compile("(" + String.join("|", features()) + ")(\\.[a-z0-9-]+)+");
        List<String> missing = new ArrayList<>();
        for (Path source : sources("")) {
            for (String literal : literals(source)) {
                if (key.matcher(literal).matches()
                        && known.stream().noneMatch(one -> one.equals(literal) || one.startsWith(literal + "."))) {
                    missing.add(source.getFileName() + ": " + literal);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void viewsHoldNoWording() throws IOException {
        List<Path> views = sources("/ui/");
        assertTrue(views.size() > 5, "only " + views.size() + " sources of views were read");
        List<String> found = new ArrayList<>();
        for (Path view : views) {
            for (String literal : literals(view)) {
                if (WORDING.matcher(literal).find() && !TECHNICAL.contains(literal)) {
                    found.add(view.getFileName() + ": " + literal);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> sources(String part) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains(part))
                    .toList();
        }
    }

    private static List<String> literals(Path source) throws IOException {
        Matcher matcher =
                LITERAL.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static Set<String> features() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("_(vi|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> keys(String feature, String language) throws IOException {
        return load(feature, language).keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String feature, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(feature + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
