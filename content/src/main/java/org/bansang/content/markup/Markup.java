package org.bansang.content.markup;

import org.bansang.content.source.Text;

/**
 * One run of inline text in both forms that players need.
 *
 * @param html safe inline HTML only
 * @param text plain words for speech and lint, facts still in braces
 */
public record Markup(String html, Text text) {

    /** Text without any mark-up. */
    public static Markup plain(Text text) {
        return new Markup(html(text.flat()), text);
    }

    /** Escapes text and turns facts into the spans that players fill. */
    static String html(String text) {
        return Reference.replace(escape(text), Reference.Kind.FACT, id -> "<span data-fact=\"" + id + "\"></span>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
