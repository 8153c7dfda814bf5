package org.bansang.lms.credential;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;

/**
 * What is printed on the sheet and how large, so that long names and long lists still find room on the one page.
 */
final class CertificateSheet {

    private static final Template SHEET = Template.of(CertificateSheet.class, "certificate.mustache");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(TimeSource.VIETNAM);

    private CertificateSheet() {}

    /** The sheet as XHTML in that language, with the other one beneath. */
    static String xhtml(Certificate certificate, Locale locale) {
        return SHEET.render(values(certificate, locale));
    }

    private static Map<String, Object> values(Certificate certificate, Locale locale) {
        Locale other = Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(locale))
                .findFirst()
                .orElse(locale);
        Map<String, Object> values = new HashMap<>(wording(certificate, locale));
        values.put("other", wording(certificate, other));
        values.put("name", certificate.name());
        values.put("nameSize", size(certificate.name(), 24, 36));
        values.put("courseSize", size(Certificate.in(locale.getLanguage(), certificate.courseTitle()), 60, 110));
        values.put("issuedOn", DAY.format(certificate.issuedAt()));
        values.put("qr", certificate.verifyUrl());
        values.put("number", certificate.id().toString());
        values.put(
                "address",
                certificate.verifyUrl().substring(0, certificate.verifyUrl().indexOf('?')));
        List<Map<String, String>> skills = skills(certificate, locale);
        String skillSize = room(skills);
        values.put("skillSize", skillSize);
        values.put("columns", "small".equals(skillSize) ? halves(skills) : List.of(skills));
        return values;
    }

    private static Map<String, String> wording(Certificate certificate, Locale locale) {
        String language = locale.getLanguage();
        Map<String, String> wording = new HashMap<>();
        wording.put("lang", language);
        wording.put("title", Certificate.in(language, certificate.title()));
        wording.put("course", Certificate.in(language, certificate.courseTitle()));
        wording.put("note", Certificate.in(language, certificate.note()));
        for (String key : List.of("confirms", "completed", "skillsTitle", "issued", "numberTitle", "scan", "code")) {
            wording.put(key, Texts.get(locale, "credential.paper." + key));
        }
        return wording;
    }

    private static List<Map<String, String>> skills(Certificate certificate, Locale locale) {
        return certificate.skills().stream()
                .map(skill -> Map.of(
                        "text", Certificate.in(locale.getLanguage(), skill.text()), "means", skill.means(locale)))
                .toList();
    }

    /** How large the list may be printed; the numbers are letters on a line and lines on the sheet. */
    private static String room(List<Map<String, String>> skills) {
        int letters = 100;
        int lines = skills.stream()
                .mapToInt(skill -> 1 + String.join(": ", skill.values()).length() / letters)
                .sum();
        return lines <= 7 ? "large" : lines <= 10 ? "medium" : "small";
    }

    private static List<List<Map<String, String>>> halves(List<Map<String, String>> skills) {
        int middle = (skills.size() + 1) / 2;
        return List.of(skills.subList(0, middle), skills.subList(middle, skills.size()));
    }

    private static String size(String text, int large, int medium) {
        return text.length() <= large ? "large" : text.length() <= medium ? "medium" : "small";
    }
}
