package org.bansang.launcher;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one checksum of backups and fingerprints. */
final class Checksum {
    private Checksum() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
