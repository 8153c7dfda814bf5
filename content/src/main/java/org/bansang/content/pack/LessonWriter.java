package org.bansang.content.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.markup.Markup;
import org.bansang.content.source.Text;

/** Compiles a lesson. */
final class LessonWriter {

    private LessonWriter() {}

    static Part.LessonPart write(Lesson lesson, String language) {
        return new Part.LessonPart(
                "lesson",
                language,
                flat(lesson.objectives()),
                lesson.screens().stream().map(LessonWriter::screen).toList(),
                flat(lesson.keyPoints()),
                lesson.doToday().map(Text::flat).orElse(""));
    }

    private static List<String> flat(List<Text> texts) {
        return texts.stream().map(Text::flat).toList();
    }

    private static Part.ScreenEntry screen(Lesson.Screen screen) {
        return new Part.ScreenEntry(
                screen.heading().map(Text::flat).orElse(null),
                screen.blocks().stream().map(LessonWriter::block).toList());
    }

    private static Part.BlockEntry block(Lesson.Block block) {
        String type = block.type().name().toLowerCase(Locale.ROOT);
        return switch (block.type()) {
            case IMAGE -> picture(type, block);
            case LIST, ORDERED -> new Part.BlockEntry(type, null, html(block), null, null, spoken(block));
            case PARAGRAPH, TIP, WARNING, SUBHEADING ->
                new Part.BlockEntry(type, String.join("<br>", html(block)), null, null, null, spoken(block));
        };
    }

    private static Part.BlockEntry picture(String type, Lesson.Block block) {
        String source = block.picture().map(Lesson.Picture::source).orElse("");
        String alt = block.picture().map(picture -> picture.alt().flat()).orElse("");
        return new Part.BlockEntry(type, null, null, source, alt, alt);
    }

    private static List<String> html(Lesson.Block block) {
        return block.lines().stream().map(Markup::html).toList();
    }

    /** A full stop between items makes a voice pause where the eye sees a new line. */
    private static String spoken(Lesson.Block block) {
        return block.lines().stream()
                .map(line -> line.text().flat())
                .collect(Collectors.joining(". "))
                .replaceAll("([.!?…:;,])\\. ", "$1 ");
    }
}
