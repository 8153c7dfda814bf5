package org.bansang.lms.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.lms.shared.problem.InvalidException;

/**
 * The decade somebody was born in: enough to choose how to teach and whom to ask for consent, and less than a date of
 * birth, which the platform has no use for.
 *
 * @param from first year
 * @param to last year
 */
public record BirthBand(int from, int to) implements Serializable {

    /** Below this age a parent or guardian agrees. */
    public static final int OF_AGE = 16;

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final int OLDEST = 1900;
    private static final int FIRST_DECADE = 1950;
    private static final int YEARS = 10;
    private static final int YOUNGEST_LEARNER = 6;

    /** Whether the band alone says that somebody is under {@link #OF_AGE}. */
    public enum Minor {
        NO,
        YES,
        ASK
    }

    /** The bands to choose from: everybody old in one, then decades down to those who start school. */
    public static List<BirthBand> all(LocalDate today) {
        List<BirthBand> bands = new ArrayList<>();
        bands.add(new BirthBand(OLDEST, FIRST_DECADE - 1));
        for (int from = FIRST_DECADE; from <= today.getYear() - YOUNGEST_LEARNER; from += YEARS) {
            bands.add(new BirthBand(from, from + YEARS - 1));
        }
        return bands;
    }

    /** Reads "1980-1989"; only bands of the list are taken, so that nobody's year is stored as a band of one. */
    public static BirthBand of(String text, LocalDate today) {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches()) {
            BirthBand band = new BirthBand(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (all(today).contains(band)) {
                return band;
            }
        }
        throw new InvalidException("birthBand must be one of " + all(today) + ".");
    }

    /** Whether whoever was born in these years is a minor on that day. */
    public Minor minor(LocalDate today) {
        int youngest = today.getYear() - to - 1;
        int oldest = today.getYear() - from;
        if (youngest >= OF_AGE) {
            return Minor.NO;
        }
        return oldest < OF_AGE ? Minor.YES : Minor.ASK;
    }

    /** Whether this is the band of all who are older than the decades. */
    public boolean isOldest() {
        return from == OLDEST;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
