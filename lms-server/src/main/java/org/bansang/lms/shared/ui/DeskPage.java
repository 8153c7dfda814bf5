package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;

/**
 * A view of the desk: one heading, which takes the focus when the view opens, so that a screen reader says where one
 * is, and which is the title of the browser's tab.
 */
public abstract class DeskPage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();

    protected DeskPage() {
        addClassName("desk-page");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /** Names the view. */
    protected final void setHeading(String text) {
        heading.setText(text);
    }

    /** Takes away everything but the heading: an open view is entered again when only its address changes. */
    protected final void clear() {
        removeAll();
        add(heading);
    }

    /** The text of that key in the language of the screen. */
    protected final String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }

    /** A course's own words in the language of the screen, or in the first language they have. */
    protected final String inLanguage(Map<String, String> words) {
        return Localized.pick(words, getLocale());
    }

    @Override
    public String getPageTitle() {
        return text("desk.page", heading.getText());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        focusHeading();
    }

    final void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
