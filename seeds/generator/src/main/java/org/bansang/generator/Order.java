package org.bansang.generator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bansang.launcher.StartFailure;

/**
 * What is to be made. The same order makes the same rows.
 *
 * @param teams how many of the community digital teams, all of them unless a test wants fewer
 * @param until the day on which the two years of history end
 */
record Order(int residents, int officials, int teams, long seed, LocalDate until) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int YEARS = 2;
    private static final int MOST = 5_000_000;
    private static final LocalDate EARLIEST = LocalDate.parse("2026-06-30");

    /** Reads what follows the command; what is not said has its default. */
    static Order of(List<String> words, LocalDate today) {
        Map<String, String> said = new LinkedHashMap<>(Map.of(
                "--residents",
                "500000",
                "--officials",
                "10000",
                "--teams",
                Integer.toString(Teams.ALL),
                "--seed",
                "1",
                "--until",
                today.toString()));
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size() || said.replace(words.get(i), words.get(i + 1)) == null) {
                throw unclear(words.get(i));
            }
        }
        Order order;
        try {
            order = new Order(
                    Integer.parseInt(said.getOrDefault("--residents", "")),
                    Integer.parseInt(said.getOrDefault("--officials", "")),
                    Integer.parseInt(said.getOrDefault("--teams", "")),
                    Long.parseLong(said.getOrDefault("--seed", "")),
                    LocalDate.parse(said.getOrDefault("--until", "")));
        } catch (NumberFormatException | DateTimeException e) {
            throw unclear(String.join(" ", words));
        }
        if (!order.isPossible(today)) {
            throw unclear(String.join(" ", words));
        }
        return order;
    }

    private boolean isPossible(LocalDate today) {
        return residents >= 0
                && officials >= 0
                && Math.max(residents, officials) <= MOST
                && teams >= 0
                && teams <= Teams.ALL
                && until.isAfter(EARLIEST)
                && !until.isAfter(today);
    }

    private static StartFailure unclear(String words) {
        return new StartFailure(
                "Không hiểu \"" + words + "\". Cách dùng: ./bansang generate [--residents 500000] [--officials 10000]"
                        + " [--teams 1279] [--seed 1] [--until 2026-11-22]",
                "\"" + words + "\" is not understood. Use: ./bansang generate [--residents 500000] [--officials 10000]"
                        + " [--teams 1279] [--seed 1] [--until 2026-11-22]");
    }

    /** The moment at which the history ends: nothing generated happened after it. */
    Instant end() {
        return until.atTime(6, 0).atZone(VIETNAM).toInstant();
    }

    /** The moment at which the history begins. */
    Instant begin() {
        return until.minusYears(YEARS).atTime(6, 0).atZone(VIETNAM).toInstant();
    }

    /** The chance of one thing of a kind. */
    Chance chance(String kind, long number) {
        return Chance.of(seed, kind, number);
    }
}
