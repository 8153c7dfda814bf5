package org.bansang.generator;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that always falls the same way: what is made of one person depends on the seed and that person's number only. */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The chance of one thing among those of its kind. */
    static Chance of(long seed, String kind, long number) {
        return new Chance(((seed * GOLDEN) ^ kind.hashCode()) * GOLDEN + number);
    }

    /** A whole number from 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number between two bounds, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From 0 to 1. */
    double share() {
        return random.nextDouble();
    }

    /** Whether something of this likelihood happens. */
    boolean happens(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Like a random UUID, which it is to everybody who does not know the seed. */
    UUID uuid() {
        long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
