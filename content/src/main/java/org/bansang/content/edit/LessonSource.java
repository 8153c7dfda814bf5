package org.bansang.content.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.lesson.FrontMatter;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.Fields;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A lesson file as a form reads it, and a form's lesson as a file. */
public final class LessonSource {
    private static final String FILE = "lesson.md";

    private LessonSource() {}

    /** Reads a file; empty when it has no front matter. */
    public static Optional<LessonText> read(String source) {
        SourceFile file = new SourceFile(FILE, source);
        return FrontMatter.of(file).flatMap(halves -> YamlReader.read(FILE, 1, halves.yaml(), new Problems())
                .map(front -> lesson(front, halves.body())));
    }

    private static LessonText lesson(Fields front, String body) {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(body);
        return new LessonText(
                texts(front, "objectives"),
                new ScreenReader(body).read(document),
                texts(front, "key_points"),
                front.optionalText("do_today").map(Text::flat).orElse(""));
    }

    private static List<String> texts(Fields front, String key) {
        return front.texts(key).stream().map(Text::flat).toList();
    }

    /** Where each block of the text stands in a file, by line counted from 1: the screen and the block. */
    public static Map<Integer, BlockPlace> places(String source) {
        return FrontMatter.of(new SourceFile(FILE, source))
                .map(halves -> {
                    Node document = Parser.builder()
                            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                            .build()
                            .parse(halves.body());
                    ScreenReader reader = new ScreenReader(halves.body());
                    reader.read(document);
                    return reader.places(halves.linesBefore());
                })
                .orElse(Map.of());
    }

    /**
     * A block of a lesson.
     *
     * @param block -1 for the heading of the screen
     */
    public record BlockPlace(int screen, int block) {}

    /** Writes a file; blank lines, items and blocks are left away. */
    public static String write(LessonText lesson) {
        StringBuilder source = new StringBuilder("---\n");
        list(source, "objectives", lesson.objectives());
        list(source, "key_points", lesson.keyPoints());
        source.append("do_today: ").append(YamlText.quoted(lesson.doToday())).append("\n---\n");
        ScreenSource.write(source, lesson.screens());
        return source.toString();
    }

    private static void list(StringBuilder source, String key, List<String> texts) {
        List<String> written = texts.stream()
                .map(InlineText::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
        source.append(key).append(written.isEmpty() ? ": []\n" : ":\n");
        written.forEach(
                text -> source.append("  - ").append(YamlText.quoted(text)).append('\n'));
    }
}
