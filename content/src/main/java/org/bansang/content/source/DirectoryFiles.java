package org.bansang.content.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Course files in a directory. */
record DirectoryFiles(Path root) implements SourceFiles {
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 5_000;

    @Override
    public boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isFile(String path) {
        return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean leadsElsewhere(String path) {
        Path step = root;
        for (String name : path.split("/", -1)) {
            step = step.resolve(name);
            if (Files.isSymbolicLink(step)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            return in.readNBytes(most);
        }
    }

    @Override
    public List<String> below(String folder) throws IOException {
        Path start = root.resolve(folder);
        try (Stream<Path> files = Files.find(start, DEEPEST, (path, attributes) -> !attributes.isDirectory())) {
            return files.limit(MOST_FILES)
                    .map(path -> start.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Set<String> folders() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(Files::isDirectory)
                    .map(path -> root.relativize(path).toString())
                    .forEach(names::add);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return names;
    }
}
