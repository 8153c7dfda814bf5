package org.bansang.benchmark;

import java.util.List;

/** What a question took, in milliseconds. */
record Result(Question question, double median, double p95, double slowest) {

    static Result of(Question question, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return new Result(question, at(sorted, 0.5), at(sorted, 0.95), sorted.get(sorted.size() - 1));
    }

    private static double at(List<Double> sorted, double share) {
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place));
    }

    boolean holds() {
        return question.aim() == 0 || p95 <= question.aim();
    }
}
