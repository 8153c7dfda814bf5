package org.bansang.content.lint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a file the way hands, editors and attackers do. */
final class FileSpoiler {
    private static final List<String> SIGNS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            "::",
            "#",
            "####",
            "=",
            "~",
            "%50%",
            "---\n",
            "> ",
            "- ",
            "\n\n",
            "\"",
            "'",
            "\\",
            "|",
            "&a ",
            "*a ",
            "!!x ",
            "\t",
            "\u0000",
            "\uFEFF",
            "\u2029",
            "{fact:",
            "{fact:x}",
            "{value:x}",
            "<b>",
            "![](",
            "->",
            "$CATEGORY",
            "T#",
            "999999999999",
            "null",
            "? ",
            "%YAML 9.9\n",
            "`",
            "**",
            "../",
            "../../../../etc/passwd",
            "folder: ../..\n",
            "![x](../../../secret.svg)",
            "999999999999999999999999",
            "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
            "]]]]]]]]",
            "requires: [../x]\n",
            "\"\\uD800\"",
            "\\U00110000",
            "\uD83D\uDE00");

    private FileSpoiler() {}

    static byte[] spoil(byte[] sound, Random random) {
        byte[] bytes = sound;
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(8)) {
            case 0 -> join(bytes, at, sign(random), at);
            case 1 -> join(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(30)));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> join(bytes, at, Arrays.copyOf(bytes, at), at);
            case 4 -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            case 5 -> flipped(bytes, random);
            case 6 -> withoutOne("{}[]\"'#:", bytes, at);
            default -> join(bytes, at, sign(random), Math.min(bytes.length, at + 1));
        };
    }

    /** A few bits as a worn memory card turns them over. */
    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; flipped.length > 0 && i < 8; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** Without the next sign that opened, closed or parted something. */
    private static byte[] withoutOne(String signs, byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (signs.indexOf(bytes[i]) >= 0) {
                return join(bytes, i, new byte[0], i + 1);
            }
        }
        return bytes;
    }

    private static byte[] sign(Random random) {
        return SIGNS.get(random.nextInt(SIGNS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(bytes, head + middle.length + bytes.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }
}
