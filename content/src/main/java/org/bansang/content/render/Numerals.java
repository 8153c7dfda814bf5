package org.bansang.content.render;

import java.util.List;

/** The number words of the two languages that an announcer may read. */
enum Numerals {
    VIETNAMESE("không một hai ba bốn năm sáu bảy tám chín", "nghìn triệu tỷ", "chấm", "phẩy", "phần trăm", "trên") {
        @Override
        String belowHundred(int number) {
            int tens = number / 10;
            int ones = number % 10;
            if (tens == 0) {
                return digit(ones);
            }
            String ten = tens == 1 ? "mười" : digit(tens) + " mươi";
            String one =
                    switch (ones) {
                        case 0 -> "";
                        case 1 -> tens == 1 ? "một" : "mốt";
                        case 5 -> "lăm";
                        default -> digit(ones);
                    };
            return (ten + " " + one).strip();
        }

        @Override
        String belowThousand(int number) {
            int rest = number % 100;
            if (number < 100) {
                return belowHundred(number);
            }
            String hundred = digit(number / 100) + " trăm";
            return rest == 0 ? hundred : hundred + (rest < 10 ? " linh " : " ") + belowHundred(rest);
        }

        @Override
        String date(int day, int month, String year) {
            return belowHundred(day) + " tháng " + (month == 4 ? "tư" : belowHundred(month)) + " năm " + year;
        }
    },

    ENGLISH(
            "zero one two three four five six seven eight nine",
            "thousand million billion",
            "dot",
            "point",
            "percent",
            "of") {
        private static final List<String> TEENS = List.of(
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        private static final List<String> TENS =
                List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        private static final List<String> MONTHS = List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");

        @Override
        String belowHundred(int number) {
            if (number < 10) {
                return digit(number);
            }
            if (number < 20) {
                return TEENS.get(number - 10);
            }
            return (TENS.get(number / 10) + " " + (number % 10 == 0 ? "" : digit(number % 10))).strip();
        }

        @Override
        String belowThousand(int number) {
            if (number < 100) {
                return belowHundred(number);
            }
            String hundred = digit(number / 100) + " hundred";
            return number % 100 == 0 ? hundred : hundred + " and " + belowHundred(number % 100);
        }

        @Override
        String date(int day, int month, String year) {
            return belowHundred(day) + " " + MONTHS.get(Math.clamp(month, 1, 12) - 1) + " " + year;
        }
    };

    private static final int THOUSANDS = 3;

    private final String digits;
    private final String thousands;
    private final String dot;
    private final String point;
    private final String percent;
    private final String stroke;

    Numerals(String digits, String thousands, String dot, String point, String percent, String stroke) {
        this.digits = digits;
        this.thousands = thousands;
        this.dot = dot;
        this.point = point;
        this.percent = percent;
        this.stroke = stroke;
    }

    private static String nth(String words, int index) {
        return words.split(" ", -1)[index];
    }

    abstract String belowHundred(int number);

    abstract String belowThousand(int number);

    /** A day of the calendar; the year comes spelled. */
    abstract String date(int day, int month, String year);

    String digit(int digit) {
        return nth(digits, digit);
    }

    /** A quantity up to a thousand billion, as whole words. */
    String quantity(long number) {
        if (number < 1000) {
            return belowThousand((int) number);
        }
        StringBuilder words = new StringBuilder();
        long scale = 1_000_000_000L;
        for (int i = THOUSANDS - 1; i >= 0; i--) {
            int group = (int) (number / scale % 1000);
            if (group > 0) {
                words.append(belowThousand(group))
                        .append(' ')
                        .append(nth(thousands, i))
                        .append(' ');
            }
            scale /= 1000;
        }
        int rest = (int) (number % 1000);
        return (rest == 0 ? words.toString() : words + belowThousand(rest)).strip();
    }

    String dot() {
        return dot;
    }

    /** What stands for the sign before a fraction. */
    String point() {
        return point;
    }

    String percent() {
        return percent;
    }

    /** What stands for a stroke between two numbers. */
    String stroke() {
        return stroke;
    }
}
