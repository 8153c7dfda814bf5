package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values that change and therefore belong into facts: phone numbers, laws, articles, money limits. */
final class RawValues {
    /** Longer "sentences" are no sentences; a bound keeps every pattern quick. */
    private static final int LONGEST = 2_000;

    private static final Pattern REFERENCE = Pattern.compile("\\{[^{}\\s]*\\}");

    private static final List<Pattern> VALUES = List.of(
            words("\\b1[89]00[ .]?[0-9]{4,6}\\b"),
            words("(?<![0-9][ .]?)\\b0[0-9]{2,3}[ .-]?[0-9]{3}[ .-]?[0-9]{3,4}\\b(?![ .]?[0-9])"),
            words("(?:gọi|số|tổng đài|đường dây nóng|call|dial|hotline)"
                    + " (?:ngay |số |đến |tới |máy |the |number )*(?:11[1-5]|156|5656)\\b"),
            words(
                    "\\b[0-9]{1,5}/(?:(?:19|20)[0-9]{2}/)?(?:QH[0-9]{1,2}|(?:NĐ|NQ|TT|QĐ|CT|CV|TB|KH|CĐ|TTLT)-?[A-ZĐ]*)(?!\\p{L})"),
            words("\\b(?:nghị định|thông tư|nghị quyết|quyết định|chỉ thị|công văn|công điện|luật)"
                    + " (?:số )?[0-9]{1,5}\\b(?:/[0-9]{4})?"),
            words(
                    "\\b(?:decree|circular|resolution|decision|directive|law|act)(?: no\\.?)? [0-9]{1,5}\\b(?:/[0-9]{4})?"),
            words("\\b(?:khoản|điểm [a-zđ],? khoản) [0-9]{1,3}\\b"),
            words("\\bđiều [0-9]{1,3},? (?:của )?(?:bộ luật|luật|nghị định|thông tư|nghị quyết|quyết định)"),
            words("\\b(?:article|clause) [0-9]{1,3}\\b"));

    private static final String AMOUNT =
            "[0-9][0-9.,]*\\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s(?:đồng|đ|vnd))?|đồng|đ|vnd|₫"
                    + "|(?:thousand|million|billion)(?:\\s(?:dong|vnd))?|dong)(?!\\p{L})";

    private static final String LIMIT =
            "(?:tối đa|tối thiểu|hạn mức|giới hạn|nhiều nhất|ít nhất|không quá|vượt|từ|trên|dưới|lệ phí|mức phí|phí"
                    + "|phạt|at most|at least|up to|limit|more than|less than|above|below|over|under|maximum|minimum|fees?|fine)";

    private static final Pattern MONEY_LIMIT = words("(?<!\\p{L})" + LIMIT + "(?!\\p{L})[^.;]{0,40}?" + AMOUNT);

    private RawValues() {}

    /** The raw values of a sentence, as they stand there. */
    static List<String> in(String sentence) {
        String bounded = sentence.substring(0, Math.min(LONGEST, sentence.length()));
        String bare = REFERENCE.matcher(bounded).replaceAll(reference -> "_"
                .repeat(reference.group().length()));
        List<String> found = new ArrayList<>();
        for (Pattern pattern : VALUES) {
            Matcher matcher = pattern.matcher(bare);
            while (matcher.find()) {
                add(found, matcher.group());
            }
        }
        Matcher money = MONEY_LIMIT.matcher(bare);
        while (money.find()) {
            add(found, money.group());
        }
        return found;
    }

    /** "Decree 69/2024" inside "69/2024/NĐ-CP" is one value, not two. */
    private static void add(List<String> found, String value) {
        if (found.stream().noneMatch(known -> value.contains(firstNumber(known)))) {
            found.add(value);
        }
    }

    private static String firstNumber(String value) {
        Matcher number = Pattern.compile("[0-9]+").matcher(value);
        return number.find() ? number.group() : value;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
