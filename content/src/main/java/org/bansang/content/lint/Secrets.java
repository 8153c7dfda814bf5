package org.bansang.content.lint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences that ask a learner for what the platform must never hold: real numbers, codes, card pictures. */
final class Secrets {
    private static final int LONGEST = 1_000;

    private static final Map<String, Pattern> ASKS = Map.of(
            "vi",
            words("\\b(?:nhập|gõ|điền|gửi|đọc|chụp|tải lên|ghi|cho biết|cung cấp)\\b[^.;]{0,40}?"
                    + "\\b(?:số căn cước|số cccd|cccd|số định danh|thẻ căn cước|ảnh căn cước|số tài khoản|otp|mật khẩu|passcode|mã pin)\\b"
                    + "[^.;]{0,30}?\\b(?:thật|của (?:bạn|mình|bà con|bác|anh|chị|ông|bà))\\b"),
            "en",
            words(
                    "\\b(?:enter|type|send|read out|photograph|upload|write|give|tell)\\b[^.;]{0,40}?\\b(?:your(?: own)?|real)\\b[^.;]{0,30}?"
                            + "\\b(?:id number|identity number|id card|identity card|account number|otp|password|passcode|pin)\\b"));

    private static final Map<String, Pattern> HARMLESS = Map.of(
            "vi",
            words("\\b(?:không|đừng|chớ|chưa|chẳng|ai|nếu|lừa|giả|tập|mẫu|tưởng tượng|đòi|xưng)\\b"),
            "en",
            words(
                    "\\b(?:not|no|never|nobody|don't|anyone|whoever|if|fake|practice|dummy|imaginary|swindlers?|scams?|asks?)\\b"));

    private Secrets() {}

    /** The words that ask for a secret, unless the sentence warns or speaks of practice data. */
    static Optional<String> asked(String sentence, String language) {
        Pattern asks = ASKS.get(language);
        Pattern harmless = HARMLESS.get(language);
        if (asks == null || harmless == null || sentence.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = asks.matcher(sentence);
        return matcher.find() && !harmless.matcher(sentence).find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
