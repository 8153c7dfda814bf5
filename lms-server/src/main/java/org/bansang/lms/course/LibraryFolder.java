package org.bansang.lms.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.bansang.content.Library;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.source.SourceFolder;

/**
 * The courses directory as bytes: what is kept as the sources of a version, and one fingerprint over everything that
 * decides what the directory compiles to.
 */
final class LibraryFolder {
    private static final int DEEPEST = 5;
    private static final int MOST_FILES = 20_000;

    /** More than any file that compiles; longer ones count by their size and time alone. */
    private static final int LARGEST = 256 * 1024;

    private final Path root;

    LibraryFolder(Path root) {
        this.root = root;
    }

    /** The files of one folder, by path below it; only what a course can consist of. */
    Map<String, byte[]> files(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        Path start = root.resolve(folder);
        for (Path file : walk(start)) {
            String path = start.relativize(file).toString().replace('\\', '/');
            if (Stream.of(path.split("/", -1)).allMatch(SourceFolder::isPlain) && size(file) <= LARGEST) {
                files.put(path, read(file));
            }
        }
        return files;
    }

    /** The book of facts; empty bytes when there is none. */
    byte[] facts() {
        Path file = root.resolve(FactsSource.FILE);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && size(file) <= LARGEST ? read(file) : new byte[0];
    }

    /** Changes when anything in the directory does. */
    String fingerprint() {
        MessageDigest digest = SourceFiles.sha256();
        for (Path file : walk(root)) {
            digest.update((root.relativize(file) + "\n" + size(file) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(size(file) <= LARGEST ? read(file) : time(file).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> walk(Path start) {
        try (Stream<Path> files = Files.find(start, DEEPEST, (path, attributes) -> attributes.isRegularFile())) {
            return files.limit(MOST_FILES).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static String time(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Changes with every build of the compiler whose classes differ; empty when that cannot be told. */
    static String compiler() {
        MessageDigest digest = SourceFiles.sha256();
        try (InputStream archive = Library.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .openStream()) {
            if (archive instanceof JarInputStream entries) {
                while (entries.getNextEntry() != null) {
                    digest.update(entries.readAllBytes());
                }
            } else {
                digest.update(archive.readAllBytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
