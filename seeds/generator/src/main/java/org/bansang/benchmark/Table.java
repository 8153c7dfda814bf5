package org.bansang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results line by line, beside those of an earlier run where one is given. */
final class Table {
    private final Map<String, Double> before = new HashMap<>();
    private final boolean compares;

    Table(@Nullable Path earlier) {
        this.compares = earlier != null;
        if (earlier != null) {
            read(earlier);
        }
    }

    String head() {
        return "| page | users | p50 ms | p95 ms | slowest ms | aim ms |" + (compares ? " p50 then | ratio |" : "")
                + System.lineSeparator() + "|---|---:|---:|---:|---:|---:|" + (compares ? "---:|---:|" : "");
    }

    String line(Result result) {
        Question question = result.question();
        String aim = question.aim() == 0 ? "" : question.aim() + (result.holds() ? " ✓" : " ✗");
        return String.format(
                        Locale.ROOT,
                        "| %s | %d | %.0f | %.0f | %.0f | %s |",
                        question.name(),
                        question.users(),
                        result.median(),
                        result.p95(),
                        result.slowest(),
                        aim)
                + comparison(result);
    }

    private String comparison(Result result) {
        Double then = before.get(result.question().name());
        if (!compares) {
            return "";
        }
        return then == null
                ? "  |  |"
                : String.format(Locale.ROOT, " %.0f | %.2f |", then, result.median() / Math.max(then, 0.1));
    }

    /** Takes name and median from the lines of a table that was kept. */
    private void read(Path earlier) {
        try {
            for (String line : Files.readAllLines(earlier)) {
                String[] cells = line.split("\\|", -1);
                if (cells.length > 4 && cells[3].strip().matches("\\d+")) {
                    before.put(cells[1].strip(), Double.valueOf(cells[3].strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
