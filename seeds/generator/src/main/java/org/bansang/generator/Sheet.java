package org.bansang.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows of one table in the text that COPY reads, kept only until the batch they belong to is written. */
final class Sheet {
    private static final HexFormat HEX = HexFormat.of();
    private static final int TO_THE_WIRE = 64 * 1024;

    private final String copy;
    private final Bytes bytes = new Bytes();

    Sheet(String table, String columns) {
        this.copy = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Adds a row; a missing value is null, bytes are a bytea, all else is written as its text. */
    void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                bytes.write('\t');
            }
            bytes.text(text(cells[i]));
        }
        bytes.write('\n');
    }

    /** The rows as COPY reads them. */
    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** How many bytes wait to be sent. */
    int size() {
        return bytes.size();
    }

    /** Sends the rows and forgets them. */
    void send(CopyManager manager) throws SQLException {
        if (bytes.size() == 0) {
            return;
        }
        CopyIn in = manager.copyIn(copy);
        try {
            for (int from = 0; from < bytes.size(); from += TO_THE_WIRE) {
                in.writeToCopy(bytes.array(), from, Math.min(TO_THE_WIRE, bytes.size() - from));
            }
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        bytes.reset();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "\\N";
            case byte[] raw -> "\\\\x" + HEX.formatHex(raw);
            case Boolean truth -> truth ? "t" : "f";
            case String text -> escaped(text);
            default -> cell.toString();
        };
    }

    private static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || letter < ' ') {
                return text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
            }
        }
        return text;
    }

    /** Lets its bytes be read where they lie. */
    private static final class Bytes extends ByteArrayOutputStream {
        void text(String text) {
            try {
                write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("Memory does not fail to be written", e);
            }
        }

        byte[] array() {
            return buf;
        }
    }
}
