package org.bansang.content.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.content.edit.LessonText.Screen;
import org.bansang.content.lesson.Lesson.BlockType;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Cuts a CommonMark tree into the screens and blocks that a form shows, as the compiler cuts it for the players. */
final class ScreenReader {
    private static final int SCREEN_LEVEL = 2;

    private final String body;
    private final List<Screen> screens = new ArrayList<>();
    private final Map<Integer, LessonSource.BlockPlace> places = new LinkedHashMap<>();
    private String heading = "";
    private boolean open;
    private List<Block> blocks = new ArrayList<>();

    ScreenReader(String body) {
        this.body = body;
    }

    List<Screen> read(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        close();
        return List.copyOf(screens);
    }

    /** The lines of all blocks read, counted from the beginning of the file. */
    Map<Integer, LessonSource.BlockPlace> places(int linesBefore) {
        Map<Integer, LessonSource.BlockPlace> inFile = new LinkedHashMap<>();
        places.forEach((line, place) -> inFile.put(line + linesBefore + 1, place));
        return inFile;
    }

    private void add(Node node) {
        switch (node) {
            case Heading title
            when title.getLevel() <= SCREEN_LEVEL -> {
                close();
                heading = InlineMarkup.of(title);
                open = true;
                note(node, -1);
            }
            case Heading subheading -> addLine(BlockType.SUBHEADING, subheading);
            case BulletList list -> addList(BlockType.LIST, list);
            case OrderedList list -> addList(BlockType.ORDERED, list);
            case BlockQuote quote -> addLine(isWarning(quote) ? BlockType.WARNING : BlockType.TIP, quote);
            case ThematicBreak line -> {}
            case LinkReferenceDefinition definition -> {}
            default -> addLine(BlockType.PARAGRAPH, node);
        }
    }

    private void close() {
        if (open || !blocks.isEmpty()) {
            screens.add(new Screen(heading, blocks));
        }
        heading = "";
        open = false;
        blocks = new ArrayList<>();
    }

    private void addLine(BlockType type, Node node) {
        InlineMarkup markup = new InlineMarkup();
        String line = markup.write(node);
        note(node, blocks.size());
        if (!line.isEmpty()) {
            blocks.add(Block.words(type, List.of(line)));
        }
        markup.images().forEach(this::addPicture);
    }

    private void addList(BlockType type, Node list) {
        List<String> lines = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        note(list, blocks.size());
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            InlineMarkup markup = new InlineMarkup();
            String line = markup.write(item);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            images.addAll(markup.images());
        }
        if (!lines.isEmpty()) {
            blocks.add(Block.words(type, lines));
        }
        images.forEach(this::addPicture);
    }

    /** The sign of a warning is taken away; an escaped one is a word. */
    private boolean isWarning(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("!")
                && !text.getSourceSpans().isEmpty()
                && body.startsWith("!", text.getSourceSpans().getFirst().getInputIndex())) {
            text.setLiteral(text.getLiteral().substring(1).stripLeading());
            return true;
        }
        return false;
    }

    private void addPicture(Image image) {
        String alt = InlineText.words(InlineMarkup.of(image));
        note(image, blocks.size());
        blocks.add(Block.picture(image.getDestination(), alt));
    }

    private void note(Node node, int block) {
        for (SourceSpan span : node.getSourceSpans()) {
            places.put(span.getLineIndex(), new LessonSource.BlockPlace(screens.size(), block));
        }
    }
}
