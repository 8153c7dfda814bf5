package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A page that says in plain words what did not work and offers a way back.
 */
abstract class ErrorPage extends DeskPage {

    private static final long serialVersionUID = 1L;

    ErrorPage() {
        addClassName("error-page");
    }

    final void explain(String key) {
        setHeading(text(key + ".title"));
        add(new Paragraph(text(key + ".text")));
    }

    /** Loads the page anew, so that the way back also works when the connection to this page is what failed. */
    final void offerHome() {
        Anchor home = new Anchor("/desk/", text("desk.home.back"));
        home.setRouterIgnore(true);
        home.addClassName("desk-button");
        add(new Paragraph(home));
    }
}
