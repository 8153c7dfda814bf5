package org.bansang.content.edit;

import java.util.Random;

/** Words that look like marks of some format; always the same for the same seed. */
final class HostileWords {
    private static final String[] PIECES = {
        "{",
        "}",
        "~",
        "=",
        "#",
        "::",
        "->",
        "\n",
        "---",
        "<script>alert(1)</script>",
        "> !",
        "> ",
        "# ",
        "## ",
        "1. ",
        "12) ",
        "- ",
        "* ",
        "+ ",
        "**",
        "*",
        "_",
        "__",
        "`",
        "```",
        "~~~",
        "[a](https://example.vn)",
        "![x](y.png)",
        "&amp;",
        "&#42;",
        "\\",
        "\\n",
        "%50%",
        "[html]",
        "//",
        "$CATEGORY",
        "{fact:vneid-hotline}",
        "{fact:",
        "|",
        "!",
        "\t",
        "\"",
        "'",
        ": ",
        "- {a: b}",
        "\u0000",
        "\u2028",
        "\uD800",
        "\u00A0",
        "é",
        "Bà con",
        "mở máy",
        "5 * 3",
        "a",
        "“Vâng”",
        ".",
        "?",
        "(",
        ")",
        "😀",
        " ",
        " ",
        "====",
        "T",
        "FALSE",
        "####",
        "<!-- -->",
        "https://example.vn"
    };

    private final Random random;

    HostileWords(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    int number(int most) {
        return random.nextInt(most);
    }
}
