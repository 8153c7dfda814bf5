package org.bansang.lms.training;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;

/**
 * Why somebody must learn something: one sentence that names the rule and the position.
 */
final class Reason {

    private Reason() {}

    /** The sentence in every language. */
    static Map<String, String> of(Role role, UnitSummary unit, String programme, String basis) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Locale language : Texts.LANGUAGES) {
            boolean vietnamese = language.equals(Texts.VIETNAMESE);
            String roleName = Texts.get(language, "desk.role." + role.code());
            String key = basis.isEmpty() ? "training.why" : "training.why-by";
            sentences.put(
                    language.getLanguage(),
                    Texts.get(
                            language,
                            key,
                            vietnamese ? lower(roleName) : roleName,
                            vietnamese && unit.kind() != UnitKind.AGENCY ? lower(unit.name()) : unit.name(),
                            programme,
                            basis));
        }
        return sentences;
    }

    /** In the middle of a Vietnamese sentence a kind of unit and a role begin small: xã Bảo Nhai. */
    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}
