package org.bansang.content.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.markup.Reference;
import org.bansang.content.pack.Part;
import org.bansang.content.source.Text;

/** Puts the values of facts into texts and marks those whose review is overdue on the day of printing. */
final class FactFiller {
    private static final Pattern SPAN = Pattern.compile("<span data-fact=\"([^\"]*)\"></span>");
    private static final String MARK = "*";

    private final Map<String, Part.FactEntry> facts;
    private final LocalDate today;

    FactFiller(Map<String, Part.FactEntry> facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** The safe HTML of a pack as XHTML. */
    String html(String html) {
        String filled = SPAN.matcher(html).replaceAll(match -> Matcher.quoteReplacement(span(match.group(1))));
        return filled.replace("<br>", "<br/>");
    }

    /** Plain text as XHTML. */
    String escaped(String text) {
        return html(
                Reference.replace(escape(text), Reference.Kind.FACT, id -> "<span data-fact=\"" + id + "\"></span>"));
    }

    /** Plain words, as they are said; the mark of an overdue fact is for the eye. */
    String said(String text) {
        return fill(text, this::value);
    }

    /** Plain words with marks, for places that hold no HTML. */
    String shown(String text) {
        return fill(text, id -> value(id) + (isStale(id) ? MARK : ""));
    }

    boolean isStale(String id) {
        Part.FactEntry fact = facts.get(id);
        return fact != null && LocalDate.parse(fact.reviewBy()).isBefore(today);
    }

    boolean anyStale(Collection<String> ids) {
        return ids.stream().anyMatch(this::isStale);
    }

    /** Those of the ids that are facts of this course, with their values and dates. */
    List<Map.Entry<String, Part.FactEntry>> entries(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .filter(facts::containsKey)
                .map(id -> Map.entry(id, facts.getOrDefault(id, NONE)))
                .toList();
    }

    private static final Part.FactEntry NONE = new Part.FactEntry("", "", "", "", "");

    private static String fill(String text, UnaryOperator<String> value) {
        return Reference.replace(text, Reference.Kind.FACT, value)
                .replace(Text.PARAGRAPH, ' ')
                .strip();
    }

    private String span(String id) {
        String mark = isStale(id) ? "<span class=\"overdue\">" + MARK + "</span>" : "";
        return "<span class=\"fact\">" + escape(value(id)) + "</span>" + mark;
    }

    private String value(String id) {
        return facts.getOrDefault(id, NONE).value();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
