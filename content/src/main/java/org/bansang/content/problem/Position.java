package org.bansang.content.problem;

/**
 * Where a piece of course text stands, so that every problem can name its line.
 *
 * @param file path relative to the courses directory, with forward slashes
 * @param line counted from 1
 */
public record Position(String file, int line) {

    /** The same file some lines further down, for texts of several lines. */
    public Position plusLines(int lines) {
        return new Position(file, line + lines);
    }
}
