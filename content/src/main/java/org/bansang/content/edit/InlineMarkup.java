package org.bansang.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes parsed inline text so that parsing it again gives the same marks and the same words. */
final class InlineMarkup {
    private static final Pattern MARKS = Pattern.compile("[\\\\*_`\\[\\]<&]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final List<Image> images = new ArrayList<>();

    /** The inline text of a parsed line. */
    static String of(Node line) {
        return new InlineMarkup().write(line);
    }

    static String escape(String words) {
        return MARKS.matcher(words).replaceAll("\\\\$0");
    }

    /** Pictures met on the way; a line of text cannot hold them. */
    List<Image> images() {
        return images;
    }

    /** The inline text of a block. */
    String write(Node block) {
        InlineTokens tokens = new InlineTokens();
        if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock || block instanceof HtmlBlock) {
            append(tokens, block);
        } else {
            children(tokens, block);
        }
        return tokens.stripped().join();
    }

    private void children(InlineTokens tokens, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            append(tokens, child);
        }
    }

    private void append(InlineTokens tokens, Node node) {
        switch (node) {
            case Text text -> tokens.words(escape(text.getLiteral()));
            case SoftLineBreak end -> tokens.words(" ");
            case HardLineBreak end -> tokens.words(InlineTokens.BREAK);
            case StrongEmphasis strong -> tokens.marked("**", inner(strong));
            case Emphasis emphasis -> tokens.marked("_", inner(emphasis));
            case Code code -> tokens.words(code(code.getLiteral()));
            case FencedCodeBlock code -> block(tokens, code(code.getLiteral().strip()));
            case IndentedCodeBlock code -> block(tokens, code(code.getLiteral().strip()));
            case Link link -> link(tokens, link);
            case Image image -> images.add(image);
            case HtmlInline html -> tokens.words(escape(html.getLiteral()));
            case HtmlBlock html -> block(tokens, escape(InlineText.oneLine(html.getLiteral())));
            case Paragraph paragraph -> {
                block(tokens, "");
                children(tokens, paragraph);
            }
            case ListItem item -> {
                block(tokens, "• ");
                tokens.addAll(inner(item).stripped());
            }
            default -> children(tokens, node);
        }
    }

    private InlineTokens inner(Node parent) {
        InlineTokens inner = new InlineTokens();
        children(inner, parent);
        return inner;
    }

    /** A block inside a list item or a quote begins on a new line. */
    private static void block(InlineTokens tokens, String words) {
        tokens.words((tokens.isBlank() ? "" : InlineTokens.BREAK) + words);
    }

    private static String code(String literal) {
        if (literal.isBlank()) {
            return "";
        }
        int longest = BACKTICKS
                .matcher(literal)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String words = literal.replace('\n', ' ');
        boolean padded = words.startsWith("`") || words.endsWith("`") || (words.startsWith(" ") && words.endsWith(" "));
        String blank = padded ? " " : "";
        return fence + blank + words + blank + fence;
    }

    private void link(InlineTokens tokens, Link link) {
        InlineTokens inner = inner(link).stripped();
        String address = link.getDestination().replaceAll("[\\\\<>&]", "\\\\$0");
        if (address.indexOf('\n') >= 0 || inner.isBlank()) {
            tokens.addAll(inner);
        } else {
            tokens.words("[" + inner.join() + "](<" + address + ">)");
        }
    }
}
