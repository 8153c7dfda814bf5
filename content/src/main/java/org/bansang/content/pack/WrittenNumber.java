package org.bansang.content.pack;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.bansang.content.quiz.NumberRange;

/** Numbers as they are written in a language; the signs stand here and not in the JDK's tables, which change. */
final class WrittenNumber {
    private WrittenNumber() {}

    static String range(NumberRange range, String language) {
        String from = number(range.from(), language);
        String to = number(range.to(), language);
        if (from.equals(to)) {
            return from;
        }
        return language.equals("en") ? "from " + from + " to " + to : "từ " + from + " đến " + to;
    }

    private static String number(BigDecimal number, String language) {
        boolean english = language.equals("en");
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setDecimalSeparator(english ? '.' : ',');
        signs.setGroupingSeparator(english ? ',' : '.');
        return new DecimalFormat("#,##0.##########", signs).format(number);
    }
}
