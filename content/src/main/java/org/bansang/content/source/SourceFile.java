package org.bansang.content.source;

import org.bansang.content.problem.Position;

/**
 * The decoded text of one course file.
 *
 * @param path relative to the courses directory, with forward slashes
 * @param text NFC, line feeds only
 */
public record SourceFile(String path, String text) {

    /** The place of a line, counted from 1. */
    public Position at(int line) {
        return new Position(path, line);
    }
}
