package org.bansang.content.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Course files held in memory. */
record HeldFiles(TreeMap<String, byte[]> files) implements SourceFiles {

    @Override
    public boolean has(String path) {
        return isFile(path) || !files.subMap(path + "/", path + "0").isEmpty();
    }

    @Override
    public boolean isFile(String path) {
        return files.containsKey(path);
    }

    @Override
    public boolean leadsElsewhere(String path) {
        return false;
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }

    @Override
    public List<String> below(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    @Override
    public Set<String> folders() {
        Set<String> names = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.indexOf('/') > 0)
                .forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
        return names;
    }
}
