package org.bansang.content.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;
import org.bansang.content.pack.Part;
import org.bansang.content.pack.PartReader;

/**
 * One compiled course in one language, opened for reading; made from a pack, so that paper says exactly what phones say.
 *
 * @param parts by the id of their activity
 */
public record Edition(Manifest manifest, String language, Map<String, Part> parts, Map<String, Part.FactEntry> facts) {

    public Edition {
        parts = Map.copyOf(parts);
        facts = Map.copyOf(facts);
    }

    /** Opens a pack that was just compiled. */
    public static Edition of(Pack pack, String language) {
        Map<String, byte[]> bytes = pack.parts();
        return of(pack.manifest(), hash -> bytes.getOrDefault(hash, new byte[0]), language);
    }

    /**
     * Opens a stored pack.
     *
     * @param bytes finds a part by its hash
     */
    public static Edition of(Manifest manifest, Function<String, byte[]> bytes, String language) {
        Map<String, Part> parts = new HashMap<>();
        for (Manifest.Activity activity : manifest.activities()) {
            Manifest.PartReference reference = activity.parts().get(language);
            if (reference != null) {
                parts.put(activity.id(), PartReader.read(bytes.apply(reference.hash())));
            }
        }
        Map<String, Part.FactEntry> facts = new HashMap<>();
        Manifest.PartReference reference = manifest.facts().get(language);
        if (reference != null && PartReader.read(bytes.apply(reference.hash())) instanceof Part.FactsPart part) {
            facts.putAll(part.facts());
        }
        return new Edition(manifest, language, parts, facts);
    }

    String slug() {
        return manifest.course().slug();
    }

    /** The title of the course. */
    public String title() {
        return in(manifest.course().title());
    }

    /** A text of the manifest in this language; compiling has filled every language. */
    String in(Map<String, String> texts) {
        return texts.getOrDefault(language, "");
    }

    List<Part.LessonPart> lessons() {
        return manifest.activities().stream()
                .map(activity -> parts.get(activity.id()))
                .filter(Part.LessonPart.class::isInstance)
                .map(Part.LessonPart.class::cast)
                .toList();
    }
}
