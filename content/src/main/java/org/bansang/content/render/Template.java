package org.bansang.content.render;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page's form without any logic; every value is escaped unless the template says that it is HTML already. */
final class Template {
    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    /** Loads one that lies beside this class. */
    static Template of(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Template " + name + " is missing in the package");
            }
            return new Template(Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .compile(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words for a string inside a style sheet, where a quotation mark would end it. */
    static String inStyle(String words) {
        return words.replace('"', '”').replace("\\", "");
    }

    /** The page; the values are maps or records. */
    String render(Object values) {
        return compiled.execute(values);
    }
}
