package org.bansang.lms.authoring.ui;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bansang.lms.authoring.ui.ProseRun.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands in the browser's text fields. It is read with a strict list of what may come in; of everything else only
 * the words are kept, and of scripts and styles not even those.
 */
final class ProseHtml {

    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em");
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "tr");
    private static final Set<String> NOTHING =
            Set.of("script", "style", "template", "iframe", "object", "svg", "math", "noscript", "title", "head");
    private static final int LONGEST_FACT = 100;

    private ProseHtml() {}

    /** The words that stand for a fact in the language of the text; none when there is no such fact. */
    interface FactWords extends Serializable {
        String of(String fact);
    }

    /** The lines of text that a browser sent. */
    static List<List<ProseRun>> read(String html) {
        Reading reading = new Reading();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> reading.node(node, ProseRun.words("")));
        reading.endLine();
        return List.copyOf(reading.lines);
    }

    /** Lines of text as a browser shows them, facts with their value. */
    static String write(List<List<ProseRun>> lines, FactWords facts) {
        StringBuilder html = new StringBuilder();
        for (List<ProseRun> line : lines) {
            html.append("<p>");
            line.forEach(run -> html.append(write(run, facts)));
            html.append("</p>");
        }
        return html.toString();
    }

    private static String write(ProseRun run, FactWords facts) {
        String inner =
                switch (run.kind()) {
                    case WORDS -> Entities.escape(run.text());
                    case CODE -> "<code>" + Entities.escape(run.text()) + "</code>";
                    case BREAK -> "<br>";
                    case FACT -> chip(run.text(), facts.of(run.text()));
                };
        inner = run.emphasis() ? "<em>" + inner + "</em>" : inner;
        inner = run.strong() ? "<strong>" + inner + "</strong>" : inner;
        return isSafe(run.link()) ? "<a href=\"" + attribute(run.link()) + "\">" + inner + "</a>" : inner;
    }

    /** A fact as one thing that can be deleted but not changed from within. */
    private static String chip(String id, String words) {
        String shown = words.isEmpty() ? id : words;
        return "<span data-fact=\"" + attribute(id) + "\"" + (words.isEmpty() ? " class=\"unknown\"" : "") + ">"
                + Entities.escape(shown) + "</span>";
    }

    private static String attribute(String value) {
        return Entities.escape(value).replace("\"", "&quot;");
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && address.indexOf('>') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Walks over what came and keeps what may stay. */
    private static final class Reading {
        private final List<List<ProseRun>> lines = new ArrayList<>();
        private final List<ProseRun> line = new ArrayList<>();

        void node(Node node, ProseRun marks) {
            if (node instanceof TextNode text) {
                line.add(marks.with(text.getWholeText()));
            } else if (node instanceof Element element) {
                element(element, marks);
            }
        }

        private void element(Element element, ProseRun marks) {
            String tag = element.normalName().toLowerCase(Locale.ROOT);
            String fact = element.attr("data-fact");
            if (NOTHING.contains(tag)) {
                return;
            }
            if (tag.equals("span") && isId(fact)) {
                line.add(new ProseRun(Kind.FACT, fact, marks.strong(), marks.emphasis(), marks.link()));
            } else if (tag.equals("br")) {
                line.add(new ProseRun(Kind.BREAK, "", false, false, ""));
            } else if (tag.equals("code")) {
                code(element.text().strip(), marks);
            } else if (LINES.contains(tag)) {
                endLine();
                children(element, marks);
                endLine();
            } else {
                children(element, marked(tag, element, marks));
            }
        }

        private void code(String words, ProseRun marks) {
            boolean plain = words.isEmpty() || words.indexOf('`') >= 0;
            line.add(new ProseRun(
                    plain ? Kind.WORDS : Kind.CODE, words, marks.strong(), marks.emphasis(), marks.link()));
        }

        private static ProseRun marked(String tag, Element element, ProseRun marks) {
            String address = element.attr("href");
            return new ProseRun(
                    Kind.WORDS,
                    "",
                    marks.strong() || STRONG.contains(tag),
                    marks.emphasis() || EMPHASIS.contains(tag),
                    tag.equals("a") && isSafe(address) ? address : marks.link());
        }

        private void children(Element element, ProseRun marks) {
            element.childNodes().forEach(child -> node(child, marks));
        }

        void endLine() {
            List<ProseRun> tidy = ProseRun.tidy(line);
            if (!tidy.isEmpty()) {
                lines.add(tidy);
            }
            line.clear();
        }

        private static boolean isId(String id) {
            return !id.isEmpty() && id.length() <= LONGEST_FACT && id.matches("[^{}\\s\"<>]+");
        }
    }
}
