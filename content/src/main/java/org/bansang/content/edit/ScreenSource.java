package org.bansang.content.edit;

import java.util.List;
import java.util.regex.Pattern;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.content.edit.LessonText.Screen;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.content.source.SourceFolder;

/** Writes screens as CommonMark in which every block is what its form says and nothing else. */
final class ScreenSource {
    /** What would begin a block: a quote, a list, a heading, a rule, a fence. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:([-+](?=\\s|$|-)|[>#=~!])|(\\d{1,9})([.)])(?=\\s|$))");

    private final StringBuilder source;

    private ScreenSource(StringBuilder source) {
        this.source = source;
    }

    static void write(StringBuilder source, List<Screen> screens) {
        ScreenSource writer = new ScreenSource(source);
        boolean first = true;
        for (Screen screen : screens) {
            writer.screen(screen, first);
            first = false;
        }
    }

    private void screen(Screen screen, boolean first) {
        String heading = line(screen.heading());
        if (!heading.isEmpty() || !first) {
            source.append("\n## ").append(heading).append('\n');
        }
        BlockType before = BlockType.IMAGE;
        boolean other = false;
        for (Block block : screen.blocks()) {
            other = block.type() == before && !other;
            String written = block(block, other);
            if (!written.isEmpty()) {
                source.append('\n').append(written);
                before = block.type();
            }
        }
    }

    /**
     * @param other whether the block follows one of its kind, so that a list must look different to be another
     */
    private static String block(Block block, boolean other) {
        return switch (block.type()) {
            case IMAGE -> picture(block);
            case LIST -> list(block, other ? "+ " : "- ");
            case ORDERED -> ordered(block, other ? ") " : ". ");
            case TIP -> prefixed(block, "> ", "> ");
            case WARNING -> prefixed(block, "> ! ", "> ");
            case SUBHEADING -> heading(block);
            case PARAGRAPH -> prefixed(block, "", "");
        };
    }

    private static String picture(Block block) {
        return SourceFolder.isPlain(block.file())
                ? "![" + InlineText.ofWords(block.alt()) + "](" + block.file() + ")\n"
                : "";
    }

    private static String heading(Block block) {
        String line = line(String.join(" ", block.lines()));
        return line.isEmpty() ? "" : "### " + line + "\n";
    }

    private static String list(Block block, String sign) {
        StringBuilder list = new StringBuilder();
        for (String item : block.lines()) {
            list.append(paragraph(item, sign, " ".repeat(sign.length())));
        }
        return list.toString();
    }

    private static String ordered(Block block, String sign) {
        StringBuilder list = new StringBuilder();
        int number = 1;
        for (String item : block.lines()) {
            String begin = number + sign;
            String written = paragraph(item, begin, " ".repeat(begin.length()));
            list.append(written);
            number += written.isEmpty() ? 0 : 1;
        }
        return list.toString();
    }

    private static String prefixed(Block block, String first, String following) {
        return paragraph(String.join(InlineTokens.BREAK, block.lines()), first, following);
    }

    private static String paragraph(String markup, String first, String following) {
        String tidy = InlineText.tidy(markup);
        if (tidy.isEmpty()) {
            return "";
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : tidy.split("\n", -1)) {
            paragraph
                    .append(paragraph.isEmpty() ? first : following)
                    .append(guarded(line.strip()))
                    .append('\n');
        }
        return paragraph.toString();
    }

    /** A heading: one line, at whose end number signs would be taken for its frame. */
    private static String line(String markup) {
        String line =
                guarded(InlineText.tidy(markup).replace(InlineTokens.BREAK, " ").strip());
        boolean framed = line.endsWith("#") && !line.endsWith("\\#");
        return framed ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    private static String guarded(String line) {
        return BEGINNING
                .matcher(line)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }
}
