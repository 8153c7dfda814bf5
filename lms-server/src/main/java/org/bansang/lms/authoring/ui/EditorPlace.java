package org.bansang.lms.authoring.ui;

import java.io.Serializable;
import java.util.List;
import org.bansang.content.edit.OutlineText;
import org.bansang.lms.authoring.ActivityPlace;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftId;
import org.bansang.lms.shared.problem.NotFoundException;

/**
 * Which text a form is about, and what it needs to know of the course around it.
 */
record EditorPlace(DraftId draft, OutlineText.Activity activity, String language, List<String> languages)
        implements Serializable {

    /** The place of an address; a language the course does not have gives the source language. */
    static EditorPlace of(DraftDetail detail, String activity, String wanted) {
        OutlineText outline = detail.outline();
        if (outline == null) {
            throw new NotFoundException(activity);
        }
        OutlineText.Activity found = outline.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(one -> one.id().equals(activity))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(activity));
        List<String> languages = outline.languages();
        String language = languages.contains(wanted) ? wanted : languages.get(0);
        return new EditorPlace(detail.draft().id(), found, language, languages);
    }

    ActivityPlace at() {
        return new ActivityPlace(activity.id(), language);
    }

    boolean isTranslation() {
        return !language.equals(languages.get(0));
    }

    EditorPlace original() {
        return new EditorPlace(draft, activity, languages.get(0), languages);
    }
}
