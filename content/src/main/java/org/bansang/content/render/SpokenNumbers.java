package org.bansang.content.render;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes numbers as an announcer says them. What people dial, type or write down is spelled digit by digit; short
 * quantities are said as quantities, because "một năm phút" would be a year to whoever hears it.
 */
final class SpokenNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<before>\\p{L})?(?<digits>\\d+(?:[./, ]\\d+)*)");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOMAIN = Pattern.compile("(?<=[a-zA-Z])\\.(?=[a-zA-Z])");
    private static final Pattern STROKE = Pattern.compile("(?<=\\d)/(?=\\p{L})");
    private static final int SHORT = 2;

    private final Numerals numerals;
    private final Pattern grouped;
    private final Pattern decimal;

    private SpokenNumbers(Numerals numerals, String group, String decimal) {
        this.numerals = numerals;
        this.grouped = Pattern.compile("\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+");
        this.decimal = Pattern.compile("(\\d{1,9})" + Pattern.quote(decimal) + "(\\d{1,9})");
    }

    static SpokenNumbers in(String language) {
        return language.equals("en")
                ? new SpokenNumbers(Numerals.ENGLISH, ",", ".")
                : new SpokenNumbers(Numerals.VIETNAMESE, ".", ",");
    }

    /** The text without a digit in it. */
    String spell(String text) {
        String dotted = DOMAIN.matcher(text).replaceAll(" " + numerals.dot() + " ");
        String plain = STROKE.matcher(dotted).replaceAll(" " + numerals.stroke() + " ");
        return NUMBER.matcher(plain.replace("%", " " + numerals.percent())).replaceAll(match -> {
            String before = match.group("before");
            String said = number(match.group("digits"));
            return Matcher.quoteReplacement(before == null ? said : before + " " + said);
        });
    }

    private String number(String digits) {
        Matcher date = DATE.matcher(digits);
        if (date.matches()) {
            return numerals.date(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), byDigit(date.group(3)));
        }
        if (grouped.matcher(digits).matches() && digits.length() <= 15) {
            return numerals.quantity(Long.parseLong(digits.replaceAll("\\D", "")));
        }
        Matcher fraction = decimal.matcher(digits);
        if (fraction.matches()) {
            return number(fraction.group(1)) + " " + numerals.point() + " " + byDigit(fraction.group(2));
        }
        if (digits.length() <= SHORT && !digits.startsWith("0")) {
            return numerals.quantity(Long.parseLong(digits));
        }
        if (digits.indexOf('/') > 0) {
            return Arrays.stream(digits.split("/"))
                    .map(this::number)
                    .collect(Collectors.joining(" " + numerals.stroke() + " "));
        }
        return Arrays.stream(digits.split("[ .,]")).map(this::byDigit).collect(Collectors.joining(", "));
    }

    private String byDigit(String digits) {
        return digits.chars().mapToObj(c -> numerals.digit(c - '0')).collect(Collectors.joining(" "));
    }
}
