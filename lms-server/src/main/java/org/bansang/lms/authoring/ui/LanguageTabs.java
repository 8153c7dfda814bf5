package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Set;
import org.bansang.lms.shared.ui.Localized;

/**
 * The languages of a text; one that is not written yet says so.
 */
class LanguageTabs extends Nav {

    private static final long serialVersionUID = 1L;

    LanguageTabs() {
        addClassName("language-links");
        getElement().setAttribute("aria-label", getTranslation("authoring.languages"));
    }

    @SuppressWarnings("rawtypes")
    void show(Class<? extends EditorPage> view, EditorPlace place, Set<String> missing) {
        RouteParameters parameters = new RouteParameters(Map.of(
                DraftView.DRAFT, place.draft().toString(),
                EditorPage.ACTIVITY, place.activity().id()));
        removeAll();
        for (String language : place.languages()) {
            RouterLink link = new RouterLink();
            link.setRoute(view, parameters);
            link.setQueryParameters(QueryParameters.of(EditorPage.LANGUAGE, language));
            link.add(new Span(Localized.ownName(language)));
            if (missing.contains(language)) {
                Span untranslated = new Span(getTranslation("authoring.language.missing"));
                untranslated.addClassName("missing");
                link.add(untranslated);
            }
            link.getElement().setAttribute("aria-current", String.valueOf(language.equals(place.language())));
            add(link);
        }
    }
}
