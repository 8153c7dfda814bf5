package org.bansang.lms.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bansang.content.pack.Manifest;

/**
 * Manifests already read. They never change, so the only question is how many to keep.
 */
@ApplicationScoped
class ManifestCache {

    private static final int MOST = 500;

    private final Map<String, Manifest> known = new ConcurrentHashMap<>();

    Manifest get(String pack, Supplier<Manifest> read) {
        Manifest manifest = known.get(pack);
        if (manifest == null) {
            manifest = read.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(pack, manifest);
        }
        return manifest;
    }
}
