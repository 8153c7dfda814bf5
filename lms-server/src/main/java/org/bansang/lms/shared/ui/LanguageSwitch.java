package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.bansang.lms.shared.web.Texts;

/**
 * Offers every language by its own name, because whoever looks for it may not read the other one.
 */
class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    LanguageSwitch(UI ui) {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", ui.getTranslation("desk.language"));
        Texts.LANGUAGES.forEach(language -> add(button(ui, language)));
    }

    private static NativeButton button(UI ui, Locale language) {
        String tag = language.getLanguage();
        NativeButton button = new NativeButton(ui.getTranslation("desk.language." + tag));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("lang", tag);
        boolean current = ui.getLocale().getLanguage().equals(tag);
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        button.addClickListener(click -> DeskLanguage.choose(ui, language));
        return button;
    }
}
