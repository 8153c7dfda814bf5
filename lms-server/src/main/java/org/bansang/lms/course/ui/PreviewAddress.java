package org.bansang.lms.course.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows, as it stands in the browser's address.
 *
 * @param activity none means the page of the whole course
 */
record PreviewAddress(String pack, String language, @Nullable String activity) implements Serializable {

    private static final String LANGUAGE = "lang";
    private static final String ACTIVITY = "activity";

    /** What the address says; a language the course does not have is taken as not said. */
    static PreviewAddress of(String pack, QueryParameters parameters, List<String> languages, String preferred) {
        String wanted = parameters.getSingleParameter(LANGUAGE).orElse(preferred);
        return new PreviewAddress(
                pack,
                languages.contains(wanted) ? wanted : languages.get(0),
                parameters.getSingleParameter(ACTIVITY).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(LANGUAGE, language);
        if (activity != null) {
            said.put(ACTIVITY, activity);
        }
        return QueryParameters.simple(said);
    }

    PreviewAddress in(String otherLanguage) {
        return new PreviewAddress(pack, otherLanguage, activity);
    }

    PreviewAddress at(@Nullable String otherActivity) {
        return new PreviewAddress(pack, language, otherActivity);
    }

    /** The same place in the learner app. */
    String onPhone() {
        String course = "/learn/#/preview/" + pack;
        return activity == null ? course : course + "/" + URLEncoder.encode(activity, StandardCharsets.UTF_8);
    }
}
