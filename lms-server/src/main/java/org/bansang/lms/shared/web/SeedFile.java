package org.bansang.lms.shared.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Starting data shipped on the class path: comma-separated without quoting, the first line names the columns.
 */
public final class SeedFile {

    private SeedFile() {}

    /** The rows below the heading; a row with another number of columns is a packaging error and stops the start. */
    public static List<List<String>> rows(String name, int columns) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Seed file " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> split(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String name, String line, int columns) {
        List<String> cells = List.of(line.strip().split(",", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + " has a row with " + cells.size() + " columns: " + line);
        }
        return cells;
    }
}
