package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A real form: signing out changes something, so it is posted by the browser itself, with its Origin, and works even
 * when the page's own connection is gone.
 */
@Tag("form")
class SignOutForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SignOutForm(String label) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "/sign-out");
        NativeButton button = new NativeButton(label);
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("desk-action", "sign-out");
        add(button);
    }
}
