package org.bansang.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.bansang.launcher.StartFailure;
import org.jspecify.annotations.Nullable;

/**
 * How to measure.
 *
 * @param only which pages: those with this in their names, and always the first, which the others are compared with
 * @param rounds how often each user asks each page
 * @param keep where the table is written to, beside the screen
 * @param against a table kept earlier, to compare with
 */
record Options(int users, int rounds, String only, @Nullable Path keep, @Nullable Path against) {
    private static final int USERS = 8;
    private static final int ROUNDS = 25;

    static Options of(List<String> words) {
        Options options = new Options(USERS, ROUNDS, "", null, null);
        for (int i = 0; i + 1 < words.size(); i += 2) {
            options = options.with(words.get(i), words.get(i + 1));
        }
        if (words.size() % 2 != 0) {
            throw unclear(words.get(words.size() - 1));
        }
        return options;
    }

    private Options with(String word, String value) {
        try {
            return switch (word) {
                case "--users" -> new Options(positive(value), rounds, only, keep, against);
                case "--rounds" -> new Options(users, positive(value), only, keep, against);
                case "--only" -> new Options(users, rounds, value, keep, against);
                case "--keep" -> new Options(users, rounds, only, file(value), against);
                case "--against" -> new Options(users, rounds, only, keep, file(value));
                default -> throw unclear(word);
            };
        } catch (NumberFormatException e) {
            throw unclear(word + " " + value);
        }
    }

    private static int positive(String value) {
        return Math.clamp(Integer.parseInt(value), 1, 1000);
    }

    /** The script changes into its own folder; a file is named from where the operator stands. */
    private static Path file(String name) {
        return Path.of(System.getProperty("bansang.caller", "")).resolve(name);
    }

    private static StartFailure unclear(String words) {
        return new StartFailure(
                "Không hiểu \"" + words + "\". Cách dùng: ./bansang benchmark [--users 8] [--rounds 25] [--only CHỮ]"
                        + " [--keep TỆP] [--against TỆP]",
                "\"" + words + "\" is not understood. Use: ./bansang benchmark [--users 8] [--rounds 25] [--only WORDS]"
                        + " [--keep FILE] [--against FILE]");
    }
}
