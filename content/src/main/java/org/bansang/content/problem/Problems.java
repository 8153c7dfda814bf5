package org.bansang.content.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects all problems of one run, so that an author sees everything at once and not only the first. */
public final class Problems {
    /** Keeps a hostile file from filling memory with its own faults. */
    private static final int MOST = 2_000;

    private static final int LONGEST_ARGUMENT = 120;

    private final LinkedHashSet<Problem> found = new LinkedHashSet<>();

    public void add(Rule rule, Position at, Object... arguments) {
        if (found.size() >= MOST) {
            return;
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = oneLine(String.valueOf(arguments[i]));
        }
        found.add(new Problem(
                at.file(), at.line(), rule.id(), rule.severity(), rule.vietnamese(shown), rule.english(shown)));
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems in the order a reader meets them: by file, line and rule. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::rule)
                .thenComparing(Problem::english));
        return List.copyOf(sorted);
    }

    private static String oneLine(String argument) {
        String line = argument.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_ARGUMENT ? line : line.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
