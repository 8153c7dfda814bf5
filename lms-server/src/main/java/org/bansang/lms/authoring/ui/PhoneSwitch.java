package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Turns between writing and looking where the screen is too narrow for both; a wide one does not show it.
 */
class PhoneSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final HasStyle page;
    private final NativeButton write = button("authoring.tab.write");
    private final NativeButton look = button("authoring.tab.look");

    PhoneSwitch(HasStyle page) {
        this.page = page;
        addClassNames("switch", "phone-switch");
        write.addClickListener(click -> look(false));
        look.addClickListener(click -> look(true));
        add(write, look);
        look(false);
    }

    private void look(boolean wanted) {
        page.setClassName("looking", wanted);
        write.getElement().setAttribute("aria-pressed", String.valueOf(!wanted));
        look.getElement().setAttribute("aria-pressed", String.valueOf(wanted));
    }

    private NativeButton button(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
