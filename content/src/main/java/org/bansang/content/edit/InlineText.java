package org.bansang.content.edit;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Inline text of a lesson: CommonMark without blocks. Strong, emphasis, code, links to https addresses, breaks and facts
 * are marks; whatever else somebody types is words.
 */
public final class InlineText {
    /** Nothing that begins a block is one inside a line. */
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private static final Pattern BLANKS = Pattern.compile("[\\s\u2028\u2029]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private InlineText() {}

    /** The same text in the one form in which it is stored. */
    public static String tidy(String markup) {
        return InlineMarkup.of(parse(markup));
    }

    /** What a reader sees of it, in one line, facts in braces. */
    public static String words(String markup) {
        return words(markup, false);
    }

    /** The same with the address behind each link, for whoever has to answer for where it leads. */
    public static String wordsAndAddresses(String markup) {
        return words(markup, true);
    }

    private static String words(String markup, boolean withAddresses) {
        StringBuilder words = new StringBuilder();
        parse(markup).accept(new Words(words, withAddresses));
        return oneLine(words.toString());
    }

    /** Words in the form of inline text: nothing in them is a mark. */
    public static String ofWords(String words) {
        return InlineMarkup.escape(oneLine(words));
    }

    static Node parse(String markup) {
        return PARSER.parse(readable(markup));
    }

    /** Words without line ends and double blanks. */
    static String oneLine(String words) {
        return ENDS.matcher(BLANKS.matcher(readable(words)).replaceAll(" ")).replaceAll("");
    }

    /** Leaves out what no reader can see and no course file may hold: control characters and half characters. */
    static String readable(String words) {
        StringBuilder readable = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '\t') {
                readable.append(' ');
            } else if (c == '\n' || (!half && !Character.isISOControl(c) && c != '\uFEFF')) {
                readable.appendCodePoint(c);
            }
        });
        return readable.toString();
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder words;
        private final boolean withAddresses;

        Words(StringBuilder words, boolean withAddresses) {
            this.words = words;
            this.withAddresses = withAddresses;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (withAddresses) {
                words.append(" (").append(link.getDestination()).append(')');
            }
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            words.append(' ');
            visitChildren(paragraph);
        }
    }
}
