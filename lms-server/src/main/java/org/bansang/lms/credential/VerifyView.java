package org.bansang.lms.credential;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;

/**
 * The words of the verification page: one big sign, one word, one sentence, so that nobody needs to know what a
 * signature is.
 */
final class VerifyView {

    private static final Template PAGE = Template.of(VerifyView.class, "verify.mustache");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(TimeSource.VIETNAM);
    private static final List<String> FRAME = List.of("title", "intro", "check", "again", "trust", "language");

    private final Locale locale;
    private final String publicUrl;

    VerifyView(Locale locale, String publicUrl) {
        this.locale = locale;
        this.publicUrl = publicUrl;
    }

    /** The page of somebody who came without a code. */
    String form() {
        return PAGE.render(frame());
    }

    /** The page of somebody who pasted something that can be no code. */
    String tooLong() {
        Map<String, Object> values = frame();
        values.put("verdict", verdict("too-long", Verification.Status.TAMPERED));
        return PAGE.render(values);
    }

    /** The answer; the code is kept so that the other language shows the same. */
    String verdict(String code, Verification verification) {
        Map<String, Object> values = frame();
        values.put("code", URLEncoder.encode(code, StandardCharsets.UTF_8));
        values.put("verdict", verdict(verification.status().word(), verification.status()));
        Certificate certificate = verification.certificate();
        if (certificate != null) {
            values.put("certificate", certificate(certificate));
        }
        return PAGE.render(values);
    }

    private Map<String, Object> frame() {
        Map<String, Object> values = new HashMap<>();
        FRAME.forEach(key -> values.put(key, text(key)));
        values.put("codeLabel", text("code"));
        values.put("lang", locale.getLanguage());
        values.put(
                "otherLang",
                Texts.LANGUAGES
                        .get(Texts.LANGUAGES.get(0).equals(locale) ? 1 : 0)
                        .getLanguage());
        values.put("address", publicUrl + "/");
        values.put("longest", PresentedCode.LONGEST);
        return values;
    }

    private Map<String, Object> verdict(String wording, Verification.Status status) {
        Map<String, Object> values = new HashMap<>();
        values.put("word", text(wording + ".word"));
        values.put("sentence", text(wording + ".sentence"));
        values.put("sign", status.word());
        values.put(status.word(), true);
        return values;
    }

    private Map<String, Object> certificate(Certificate certificate) {
        String language = locale.getLanguage();
        Map<String, Object> values = new HashMap<>();
        for (String label : List.of("name", "course", "issued", "skills", "number")) {
            values.put(label + "Label", text(label));
        }
        values.put("title", Certificate.in(language, certificate.title()));
        values.put("name", certificate.name());
        values.put("course", Certificate.in(language, certificate.courseTitle()));
        values.put("issuedOn", DAY.format(certificate.issuedAt()));
        values.put("number", certificate.id());
        values.put("note", Certificate.in(language, certificate.note()));
        values.put(
                "skills",
                certificate.skills().stream()
                        .map(skill ->
                                Map.of("text", Certificate.in(language, skill.text()), "means", skill.means(locale)))
                        .toList());
        return values;
    }

    private String text(String key) {
        return Texts.get(locale, "credential.verify." + key);
    }
}
