package org.bansang.content.edit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Course files between the bytes that are stored and the text that is edited. */
public final class SourceText {

    private SourceText() {}

    /** The text of a stored file, as the compiler reads it. */
    public static String of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(unmarked.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** A text to be stored; what looks the same is the same. */
    public static byte[] bytes(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
