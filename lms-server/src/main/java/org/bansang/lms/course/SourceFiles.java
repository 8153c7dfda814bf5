package org.bansang.lms.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files a version of a course is made of, by path below the folder of the course, each named by its content.
 */
public record SourceFiles(Map<String, String> hashes) {

    public SourceFiles {
        hashes = new TreeMap<>(hashes);
    }

    /** The names of files by their content. */
    public static SourceFiles of(Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((path, body) -> hashes.put(path, hash(body)));
        return new SourceFiles(hashes);
    }

    /** The name of bytes. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** One name for all of them: the same files have the same. */
    String digest() {
        MessageDigest digest = sha256();
        hashes.forEach((path, hash) -> digest.update((path + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
