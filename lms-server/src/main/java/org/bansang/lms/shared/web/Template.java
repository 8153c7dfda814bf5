package org.bansang.lms.shared.web;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A logic-less page template from the class path; every value is escaped for HTML, so that no page can be made to say
 * what a person typed.
 */
public final class Template {

    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    /** Loads and compiles; a missing template is a packaging error. */
    public static Template of(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Template " + name + " is missing beside " + owner.getName());
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return new Template(Mustache.compiler().escapeHTML(true).compile(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with these values. */
    public String render(Map<String, ?> values) {
        return compiled.execute(values);
    }
}
