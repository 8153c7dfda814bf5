package org.bansang.lms.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.shared.ui.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a version in their order; choosing one opens it on the phone beside.
 */
class Outline extends Nav {

    private static final long serialVersionUID = 1L;

    private final List<Choice> choices = new ArrayList<>();

    private record Choice(@Nullable String activity, RouterLink link) implements Serializable {}

    Outline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", getTranslation("course.preview.outline"));
    }

    /** Writes the outline in that language. */
    void write(Manifest manifest, PreviewAddress address) {
        removeAll();
        choices.clear();
        add(new H2(getTranslation("course.preview.outline")));
        RouterLink whole = link(address.at(null));
        whole.add(title(getTranslation("course.preview.whole")));
        add(new Div(whole));
        for (Manifest.CourseModule module : manifest.modules()) {
            UnorderedList list = new UnorderedList();
            module.activities().forEach(activity -> list.add(new ListItem(link(activity, address))));
            add(new H3(words(module.title(), address)), list);
        }
    }

    /** Marks the one that the phone shows. */
    void mark(@Nullable String activity) {
        for (Choice choice : choices) {
            if (Objects.equals(choice.activity(), activity)) {
                choice.link().getElement().setAttribute("aria-current", "true");
            } else {
                choice.link().getElement().removeAttribute("aria-current");
            }
        }
    }

    private RouterLink link(Manifest.Activity activity, PreviewAddress address) {
        Span kind = new Span(getTranslation("course.kind." + activity.kind().word()));
        kind.addClassName("kind");
        Span minutes = new Span(getTranslation("course.minutes", activity.minutes()));
        minutes.addClassName("quiet");
        RouterLink link = link(address.at(activity.id()));
        Span title = title(words(activity.title(), address));
        title.getElement().setAttribute("lang", address.language());
        link.add(kind, title, minutes);
        return link;
    }

    private static Span title(String text) {
        Span title = new Span(text);
        title.addClassName("title");
        return title;
    }

    private RouterLink link(PreviewAddress address) {
        RouterLink link =
                new RouterLink(CoursePreviewView.class, new RouteParameters(CoursePreviewView.PACK, address.pack()));
        link.setQueryParameters(address.parameters());
        choices.add(new Choice(address.activity(), link));
        return link;
    }

    private static String words(Map<String, String> texts, PreviewAddress address) {
        return Localized.pick(texts, Locale.forLanguageTag(address.language()));
    }
}
