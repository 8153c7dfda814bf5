package org.bansang.lms.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;

/**
 * Reads single cells as people and spreadsheets write them: days in either order, roles by their name in a language of
 * the screens, codes whose leading zeros Excel has eaten.
 */
final class RosterCells {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
    private static final Pattern SHORTENED = Pattern.compile("\\d{1,4}(-.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int COMMUNE_DIGITS = 5;
    private static final int SHORTEST_BEGINNING = 4;
    private static final List<DateTimeFormatter> DAYS =
            List.of(day("uuuu-M-d"), day("d/M/uuuu"), day("d-M-uuuu"), day("d.M.uuuu"), day("uuuu/M/d"));

    private RosterCells() {}

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Small letters without marks, whatever stands between them as one underscore. */
    static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('\u0111', 'd');
        return BETWEEN.matcher(small).replaceAll("_").replaceAll("^_|_$", "");
    }

    static Optional<LocalDate> date(String text) {
        return DAYS.stream().flatMap(format -> date(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A role by its code, by its name in a language of the screens, or by how only that name begins. */
    static Optional<Role> role(String text) {
        String wanted = folded(text);
        Optional<Role> exact = Arrays.stream(Role.values())
                .filter(role -> names(role).anyMatch(wanted::equals))
                .findFirst();
        if (exact.isPresent() || wanted.length() < SHORTEST_BEGINNING) {
            return exact;
        }
        List<Role> beginning = Arrays.stream(Role.values())
                .filter(role -> names(role).anyMatch(name -> name.startsWith(wanted)))
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Role role) {
        return Stream.concat(
                Stream.of(role.code()),
                Texts.LANGUAGES.stream().map(language -> folded(Texts.get(language, key(role)))));
    }

    /** The text that names a role. */
    static String key(Role role) {
        return "desk.role." + role.code();
    }

    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    /** The code as written, and with the zeros that a spreadsheet takes away. */
    static List<String> unitCodes(String written) {
        if (!SHORTENED.matcher(written).matches()) {
            return List.of(written);
        }
        int digits = written.contains("-") ? written.indexOf('-') : written.length();
        String commune = "0".repeat(COMMUNE_DIGITS - digits) + written;
        String province = digits == 1 && digits == written.length() ? "0" + written : written;
        return List.of(written, province, commune);
    }
}
