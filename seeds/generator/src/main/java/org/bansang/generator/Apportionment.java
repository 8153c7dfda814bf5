package org.bansang.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a total into whole parts by weights, so that the parts add up to it exactly. */
final class Apportionment {
    private Apportionment() {}

    /** The largest remainders get what rounding down leaves. */
    static List<Integer> of(int total, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Integer> parts = new ArrayList<>();
        for (int weight : weights) {
            parts.add((int) ((long) total * weight / sum));
        }
        int left = total - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -((long) total * weights.get(i) % sum)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }

    /** As equal as whole numbers can be. */
    static List<Integer> evenly(int total, int parts) {
        return of(total, IntStream.range(0, parts).mapToObj(i -> 1).toList());
    }
}
