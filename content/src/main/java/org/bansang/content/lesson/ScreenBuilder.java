package org.bansang.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.lesson.Lesson.Block;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.content.lesson.Lesson.Picture;
import org.bansang.content.lesson.Lesson.Screen;
import org.bansang.content.markup.InlineWriter;
import org.bansang.content.markup.Markup;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Text;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Cuts a CommonMark tree into screens at its second-level headings. */
final class ScreenBuilder {
    private static final int SCREEN_LEVEL = 2;

    private final String body;
    private final Position bodyStart;
    private final Pictures pictures;
    private final Problems problems;
    private final List<Screen> screens = new ArrayList<>();
    private Optional<Text> heading = Optional.empty();
    private List<Block> blocks = new ArrayList<>();

    ScreenBuilder(String body, Position bodyStart, Pictures pictures, Problems problems) {
        this.body = body;
        this.bodyStart = bodyStart;
        this.pictures = pictures;
        this.problems = problems;
    }

    List<Screen> build(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        closeScreen();
        return List.copyOf(screens);
    }

    private void add(Node node) {
        switch (node) {
            case Heading title when title.getLevel() <= SCREEN_LEVEL -> openScreen(title);
            case Heading subheading -> addLine(BlockType.SUBHEADING, subheading);
            case BulletList list -> addList(BlockType.LIST, list);
            case OrderedList list -> addList(BlockType.ORDERED, list);
            case BlockQuote quote -> addQuote(quote);
            case ThematicBreak line -> {}
            case LinkReferenceDefinition definition -> {}
            default -> addLine(BlockType.PARAGRAPH, node);
        }
    }

    private void openScreen(Heading title) {
        closeScreen();
        if (title.getLevel() < SCREEN_LEVEL) {
            problems.add(Rule.HEADING_LEVEL, InlineWriter.at(title, bodyStart));
        }
        InlineWriter writer = write(title);
        heading = Optional.of(writer.markup(title).text());
    }

    private void closeScreen() {
        if (heading.isPresent() || !blocks.isEmpty()) {
            screens.add(new Screen(heading, List.copyOf(blocks)));
        }
        heading = Optional.empty();
        blocks = new ArrayList<>();
    }

    private void addLine(BlockType type, Node node) {
        InlineWriter writer = write(node);
        if (!writer.isEmpty()) {
            blocks.add(new Block(type, List.of(writer.markup(node)), Optional.empty(), at(node)));
        }
        writer.images().forEach(this::addPicture);
    }

    private void addList(BlockType type, Node list) {
        List<Markup> items = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            InlineWriter writer = new InlineWriter(bodyStart, problems);
            for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(writer);
            }
            if (!writer.isEmpty()) {
                items.add(writer.markup(item));
            }
            images.addAll(writer.images());
        }
        if (!items.isEmpty()) {
            blocks.add(new Block(type, List.copyOf(items), Optional.empty(), at(list)));
        }
        images.forEach(this::addPicture);
    }

    /** A quote is a tip; one whose first character is an exclamation mark (an escaped one is a word) is a warning. */
    private void addQuote(BlockQuote quote) {
        BlockType type = BlockType.TIP;
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getLiteral().startsWith("!")
                && isWritten("!", text)) {
            type = BlockType.WARNING;
            text.setLiteral(text.getLiteral().substring(1).stripLeading());
        }
        addLine(type, quote);
    }

    private boolean isWritten(String sign, Node text) {
        return !text.getSourceSpans().isEmpty()
                && body.startsWith(sign, text.getSourceSpans().getFirst().getInputIndex());
    }

    private void addPicture(Image image) {
        InlineWriter alt = new InlineWriter(bodyStart, problems);
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(alt);
        }
        Text words = alt.markup(image).text();
        pictures.embed(image.getDestination(), at(image))
                .ifPresent(source -> blocks.add(
                        new Block(BlockType.IMAGE, List.of(), Optional.of(new Picture(source, words)), at(image))));
    }

    private InlineWriter write(Node node) {
        InlineWriter writer = new InlineWriter(bodyStart, problems);
        switch (node) {
            case FencedCodeBlock code -> code.accept(writer);
            case IndentedCodeBlock code -> code.accept(writer);
            case HtmlBlock html -> html.accept(writer);
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    child.accept(writer);
                }
            }
        }
        return writer;
    }

    private Position at(Node node) {
        return InlineWriter.at(node, bodyStart);
    }
}
