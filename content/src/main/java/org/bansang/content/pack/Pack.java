package org.bansang.content.pack;

import java.util.Map;
import java.util.TreeMap;

/** An immutable compiled course: the manifest and every part it names, each under the SHA-256 of its bytes. */
public final class Pack {
    private final String id;
    private final Manifest manifest;
    private final byte[] manifestBytes;
    private final Map<String, byte[]> parts;

    Pack(Manifest manifest, Map<String, byte[]> parts) {
        this.manifest = manifest;
        this.manifestBytes = CanonicalJson.bytes(manifest);
        this.id = Sha256.hex(manifestBytes);
        this.parts = new TreeMap<>(parts);
    }

    /** The lower-case hexadecimal SHA-256 of the manifest. */
    public String id() {
        return id;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The manifest as canonical JSON, exactly as it is hashed and stored. */
    public byte[] manifestBytes() {
        return manifestBytes.clone();
    }

    /** Part bytes (canonical JSON) by hash, in order of the hash. */
    public Map<String, byte[]> parts() {
        return new TreeMap<>(parts);
    }
}
