package org.bansang.content.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Text;
import org.commonmark.node.AbstractVisitor;
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

/** Writes the inline content of a CommonMark block; whatever could run or load anything is escaped and reported. */
public final class InlineWriter extends AbstractVisitor {
    private final Position bodyStart;
    private final Problems problems;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<Image> images = new ArrayList<>();

    /**
     * @param bodyStart the line of the file on which the CommonMark text begins
     */
    public InlineWriter(Position bodyStart, Problems problems) {
        this.bodyStart = bodyStart;
        this.problems = problems;
    }

    /** Where a parsed node stands in its file. */
    public static Position at(Node node, Position bodyStart) {
        Node with = node;
        while (with.getSourceSpans().isEmpty() && with.getParent() != null) {
            with = with.getParent();
        }
        return with.getSourceSpans().isEmpty()
                ? bodyStart
                : bodyStart.plusLines(with.getSourceSpans().getFirst().getLineIndex());
    }

    /** Everything written so far, placed where the block begins. */
    public Markup markup(Node block) {
        return new Markup(html.toString().strip(), new Text(plain.toString().strip(), at(block, bodyStart)));
    }

    /** Pictures met between the words; a block of text cannot hold them. */
    public List<Image> images() {
        return images;
    }

    public boolean isEmpty() {
        return plain.toString().isBlank();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        html.append(Markup.html(text.getLiteral()));
        plain.append(text.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        wrap("strong", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        wrap("em", emphasis);
    }

    @Override
    public void visit(Code code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        breakLine();
        code(block.getLiteral().strip());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        breakLine();
        code(block.getLiteral().strip());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        html.append(' ');
        plain.append('\n');
    }

    @Override
    public void visit(HardLineBreak hard) {
        html.append("<br>");
        plain.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        breakLine();
        visitChildren(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        breakLine();
        html.append("• ");
        visitItemChildren(item);
    }

    private void visitItemChildren(ListItem item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph && child == item.getFirstChild()) {
                visitChildren(child);
            } else {
                child.accept(this);
            }
        }
    }

    @Override
    public void visit(Link link) {
        if (!isSafe(link.getDestination())) {
            problems.add(Rule.BAD_LINK, at(link, bodyStart), link.getDestination());
            visitChildren(link);
            return;
        }
        html.append("<a href=\"").append(Markup.escape(link.getDestination())).append("\">");
        visitChildren(link);
        html.append("</a>");
    }

    @Override
    public void visit(Image image) {
        images.add(image);
    }

    @Override
    public void visit(HtmlInline inline) {
        rawHtml(inline, inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        rawHtml(block, block.getLiteral());
    }

    private void rawHtml(Node node, String literal) {
        problems.add(Rule.RAW_HTML, at(node, bodyStart), literal);
        html.append(Markup.escape(literal));
        plain.append(literal);
    }

    private void code(String literal) {
        html.append("<code>").append(Markup.html(literal)).append("</code>");
        plain.append(literal);
    }

    private void wrap(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }

    private void breakLine() {
        if (!isEmpty()) {
            html.append("<br>");
            plain.append(Text.PARAGRAPH).append('\n');
        }
    }

    private static boolean isSafe(String destination) {
        try {
            URI address = new URI(destination);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
