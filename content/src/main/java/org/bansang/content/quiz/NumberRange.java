package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers from one to another, both included, that are right; GIFT writes them {@code 3}, {@code 3:0.5} or {@code 1..5}. */
public record NumberRange(BigDecimal from, BigDecimal to) {
    private static final String NUMBER = "([-+]?[0-9]{1,15}(?:\\.[0-9]{1,10})?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "(?:\\s*(:|\\.\\.)\\s*" + NUMBER + ")?");

    /** Reads one of GIFT's three forms; empty when it is none. */
    static Optional<NumberRange> read(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal first = new BigDecimal(form.group(1));
        if (form.group(2) == null) {
            return Optional.of(new NumberRange(first, first));
        }
        BigDecimal second = new BigDecimal(form.group(3));
        return Optional.of(
                form.group(2).equals(":")
                        ? new NumberRange(first.subtract(second), first.add(second))
                        : new NumberRange(first, second));
    }

    public boolean isUpsideDown() {
        return from.compareTo(to) > 0;
    }

    /** Whether every number of another range is one of this. */
    public boolean holds(NumberRange other) {
        return from.compareTo(other.from) <= 0 && to.compareTo(other.to) >= 0;
    }

    /** Whether the same numbers are right, however they are written. */
    public boolean isSameAs(NumberRange other) {
        return holds(other) && other.holds(this);
    }
}
