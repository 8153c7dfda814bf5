package org.bansang.lms.authoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bansang.content.markup.Reference;
import org.bansang.lms.authoring.ui.ProseRun.Kind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads and writes the inline marks of the course language, so that nobody at the desk ever sees them.
 */
final class ProseMarkup {

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    /** Characters that would begin a mark within a text. */
    private static final Pattern MARKS = Pattern.compile("[\\\\*_`\\[\\]<]|&(?=#|\\w)");

    /** What would make a list, a heading or a quote of a line that begins with it. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:([-+>#=~])|(\\d{1,9})([.)])(?=\\s|$))", Pattern.MULTILINE);

    private ProseMarkup() {}

    /** The stretches of a text with marks. */
    static List<ProseRun> read(String markup) {
        Reading reading = new Reading();
        PARSER.parse(markup).accept(reading);
        return ProseRun.tidy(reading.runs);
    }

    /** The stretches of a text that knows no marks but facts. */
    static List<ProseRun> readPlain(String text) {
        List<ProseRun> runs = new ArrayList<>();
        addWords(runs, text, ProseRun.words(""));
        return ProseRun.tidy(runs);
    }

    /**
     * The same stretches in the course language. A mark that it cannot write, such as one that ends in the middle of a
     * word behind a bracket, is left away; the words never are.
     */
    static String write(List<ProseRun> runs) {
        List<ProseRun> tidy = ProseRun.tidy(runs);
        String marked = marked(tidy);
        if (read(marked).equals(tidy)) {
            return marked;
        }
        return marked(ProseRun.tidy(tidy.stream().map(ProseRun::unmarked).toList()));
    }

    /** The same stretches without marks, facts in braces. */
    static String writePlain(List<ProseRun> runs) {
        StringBuilder text = new StringBuilder();
        for (ProseRun run : ProseRun.tidy(runs)) {
            switch (run.kind()) {
                case WORDS, CODE -> text.append(run.text());
                case FACT -> text.append(reference(run));
                case BREAK -> text.append(' ');
            }
        }
        return text.toString();
    }

    private static String marked(List<ProseRun> runs) {
        StringBuilder text = new StringBuilder();
        ProseRun before = ProseRun.words("");
        for (ProseRun run : runs) {
            text.append(closing(before, run)).append(opening(before, run)).append(word(run));
            before = run;
        }
        text.append(closing(before, ProseRun.words("")));
        return BEGINNING
                .matcher(text)
                .replaceAll(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    /** The strong mark lies outside of the other, and a link around both. */
    private static String closing(ProseRun before, ProseRun after) {
        boolean link = !before.link().equals(after.link());
        boolean strong = before.strong() && (link || !after.strong());
        boolean emphasis = before.emphasis() && (link || !after.emphasis() || before.strong() != after.strong());
        return (emphasis ? "*" : "")
                + (strong ? "**" : "")
                + (link && !before.link().isEmpty() ? "](<" + before.link() + ">)" : "");
    }

    private static String opening(ProseRun before, ProseRun after) {
        boolean link = !before.link().equals(after.link());
        boolean strong = after.strong() && (link || !before.strong());
        boolean emphasis = after.emphasis() && (link || !before.emphasis() || before.strong() != after.strong());
        return (link && !after.link().isEmpty() ? "[" : "") + (strong ? "**" : "") + (emphasis ? "*" : "");
    }

    private static String word(ProseRun run) {
        return switch (run.kind()) {
            case WORDS -> MARKS.matcher(run.text()).replaceAll("\\\\$0");
            case FACT -> reference(run);
            case CODE -> "`` " + run.text() + " ``";
            case BREAK -> "\\\n";
        };
    }

    private static String reference(ProseRun run) {
        return "{fact:" + run.text() + "}";
    }

    private static void addWords(List<ProseRun> runs, String text, ProseRun marks) {
        int from = 0;
        for (Reference reference : Reference.in(text)) {
            if (reference.kind() == Reference.Kind.FACT) {
                runs.add(marks.with(text.substring(from, reference.start())));
                runs.add(new ProseRun(Kind.FACT, reference.name(), marks.strong(), marks.emphasis(), marks.link()));
                from = reference.start() + Reference.lengthAt(text, reference.start());
            }
        }
        runs.add(marks.with(text.substring(from)));
    }

    /** Walks over a parsed text and keeps what the course language has. */
    private static final class Reading extends AbstractVisitor {
        private final List<ProseRun> runs = new ArrayList<>();
        private ProseRun marks = ProseRun.words("");

        @Override
        public void visit(Text text) {
            addWords(runs, text.getLiteral(), marks);
        }

        @Override
        public void visit(HtmlInline html) {
            runs.add(marks.with(html.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            runs.add(new ProseRun(Kind.CODE, code.getLiteral(), marks.strong(), marks.emphasis(), marks.link()));
        }

        @Override
        public void visit(SoftLineBreak end) {
            runs.add(marks.with(" "));
        }

        @Override
        public void visit(HardLineBreak end) {
            runs.add(new ProseRun(Kind.BREAK, "", false, false, ""));
        }

        @Override
        public void visit(Paragraph paragraph) {
            runs.add(new ProseRun(Kind.BREAK, "", false, false, ""));
            visitChildren(paragraph);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(new ProseRun(Kind.WORDS, "", true, marks.emphasis(), marks.link()), strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(new ProseRun(Kind.WORDS, "", marks.strong(), true, marks.link()), emphasis);
        }

        @Override
        public void visit(Link link) {
            within(new ProseRun(Kind.WORDS, "", marks.strong(), marks.emphasis(), link.getDestination()), link);
        }

        private void within(ProseRun inner, Node node) {
            ProseRun outer = marks;
            marks = inner;
            visitChildren(node);
            marks = outer;
        }
    }
}
