package org.bansang.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;

/** The only door to files: plain names, no links, limited sizes, so that no course reaches beyond its folder. */
public final class SourceFolder {
    /** More text than any one file of a course needs; a lesson is read in fifteen minutes. */
    public static final int TEXT_LIMIT = 128 * 1024;

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final SourceFiles files;
    private final String prefix;
    private final Set<String> read = new TreeSet<>();

    private SourceFolder(SourceFiles files, String prefix) {
        this.files = files;
        this.prefix = prefix;
    }

    /** The courses directory itself. */
    public static SourceFolder library(Path coursesDirectory) {
        return new SourceFolder(new DirectoryFiles(coursesDirectory), "");
    }

    /** A library held in memory, by path relative to it. */
    public static SourceFolder library(Map<String, byte[]> files) {
        return new SourceFolder(new HeldFiles(new TreeMap<>(files)), "");
    }

    /** The folder of one course inside the courses directory. */
    public SourceFolder course(String name) {
        return new SourceFolder(files, prefix + name + "/");
    }

    /** How a file of this folder is called in problems. */
    public Position at(String relative) {
        return new Position(prefix + relative, 1);
    }

    /** Whether the name is a plain file or folder name that cannot lead elsewhere. */
    public static boolean isPlain(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }

    /** Whether there is anything under a plain relative name. */
    public boolean has(String relative) {
        return files.has(prefix + relative);
    }

    /** Reads a text file; a missing, foreign, oversized or broken one is reported and empty. */
    public Optional<SourceFile> text(String relative, Problems problems) {
        return bytes(relative, TEXT_LIMIT, problems).flatMap(bytes -> decode(relative, bytes, problems));
    }

    /** Reads any file up to a limit in bytes; the caller has made sure that the names are plain. */
    public Optional<byte[]> bytes(String relative, int limit, Problems problems) {
        read.add(relative);
        if (leadsElsewhere(relative)) {
            problems.add(Rule.OUTSIDE_FOLDER, at(relative), relative);
            return Optional.empty();
        }
        if (!files.isFile(prefix + relative)) {
            problems.add(Rule.MISSING_FILE, at(relative), relative);
            return Optional.empty();
        }
        try {
            byte[] bytes = files.read(prefix + relative, limit + 1);
            if (bytes.length > limit) {
                problems.add(Rule.TOO_LARGE, at(relative), relative, limit / 1024);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            problems.add(Rule.UNREADABLE_FILE, at(relative), relative);
            return Optional.empty();
        }
    }

    private boolean leadsElsewhere(String relative) {
        return Arrays.stream(relative.split("/", -1)).anyMatch(name -> !isPlain(name))
                || files.leadsElsewhere(prefix + relative);
    }

    private Optional<SourceFile> decode(String relative, byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return readable(new SourceFile(prefix + relative, tidy(text)), problems);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(Rule.BAD_UTF8, new Position(prefix + relative, line), relative);
            return Optional.empty();
        }
    }

    private static Optional<SourceFile> readable(SourceFile file, Problems problems) {
        int unreadable = Text.firstUnreadable(file.text());
        if (unreadable < 0) {
            return Optional.of(file);
        }
        problems.add(Rule.CONTROL_CHARACTER, new Text(file.text(), file.at(1)).at(unreadable));
        return Optional.empty();
    }

    private static String tidy(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** Warns of files that nothing refers to: most are misspelt names. */
    public void reportUnread(Problems problems) {
        try {
            files.below(prefix).stream()
                    .filter(relative -> !read.contains(relative) && !isHidden(relative))
                    .forEach(relative -> problems.add(Rule.UNUSED_FILE, at(relative), relative));
        } catch (IOException e) {
            problems.add(Rule.UNREADABLE_FILE, at("."), prefix);
        }
    }

    private static boolean isHidden(String relative) {
        return relative.startsWith(".") || relative.contains("/.");
    }

    /** Names of the course folders in alphabetical order. */
    public Set<String> folders(Problems problems) {
        try {
            return files.folders().stream()
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            problems.add(Rule.UNREADABLE_FILE, at("."), ".");
            return Set.of();
        }
    }
}
