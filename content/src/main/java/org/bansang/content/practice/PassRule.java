package org.bansang.content.practice;

import java.util.stream.DoubleStream;

/**
 * What passes a practice that is done on one's own: as many rounds one after the other that luck alone does not get
 * through, with a few mistakes forgiven in all of them together. Reckoned from the script, so that no author sets it.
 *
 * @param rounds how often the practice is done in one run
 * @param mistakes how many mistakes the whole run may have
 */
public record PassRule(int rounds, int mistakes) {
    /** Of a million people who tap blindly, at most three pass. */
    private static final double MOST_LUCK = 3e-6;

    /** A practice that luck gets through more often is reported by lint; nobody has to do it more often than this. */
    private static final int MOST_ROUNDS = 5;

    private static final int FEWEST_FORGIVEN = 2;
    private static final int STEPS_PER_FORGIVEN = 4;

    /** The rule for a script. */
    public static PassRule of(PracticeScript script) {
        int forgiven = Math.max(FEWEST_FORGIVEN, new PracticeWay(script).steps() / STEPS_PER_FORGIVEN);
        double[] once = new PracticeLuck(script, forgiven).ofTappingBlindly();
        double[] luck = once;
        int rounds = 1;
        while (rounds < MOST_ROUNDS && DoubleStream.of(luck).sum() > MOST_LUCK) {
            luck = oneAfterTheOther(luck, once);
            rounds++;
        }
        return new PassRule(rounds, forgiven);
    }

    private static double[] oneAfterTheOther(double[] before, double[] then) {
        double[] both = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; i + j < both.length; j++) {
                both[i + j] += before[i] * then[j];
            }
        }
        return both;
    }
}
