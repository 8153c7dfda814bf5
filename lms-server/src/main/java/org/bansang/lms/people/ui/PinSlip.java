package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bansang.lms.people.Pin;

/**
 * A PIN on the screen this once, and the slip of paper it goes onto. The digits are handed to the browser and not kept
 * in the page's state on the server: leaving or reloading the page forgets them.
 */
class PinSlip extends Section {

    private static final long serialVersionUID = 1L;

    PinSlip(String name, String code, Pin pin) {
        addClassNames("card", "pin-slip");
        Span digits = new Span();
        digits.addClassName("pin");
        digits.getElement().executeJs("this.textContent = $0", pin.reveal());
        Paragraph who = new Paragraph(name);
        who.addClassName("title");
        Paragraph once = new Paragraph(getTranslation("people.pin.once"));
        once.addClassNames("quiet", "screen-only");
        Button print = new Button(getTranslation("people.pin.print"), VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Button done = new Button(getTranslation("people.pin.done"), click -> removeFromParent());
        Div actions = new Div(print, done);
        actions.addClassNames("actions", "screen-only");
        H2 title = new H2(getTranslation("people.pin.title"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, who, new Paragraph(getTranslation("people.pin.card", lastDigits(code))), new Paragraph(digits));
        add(new Paragraph(getTranslation("people.pin.keep")), once, actions);
        title.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    /** Enough to tell two cards apart; with the whole code, whoever finds the slip could sign in. */
    private static String lastDigits(String code) {
        return code.substring(code.length() - 3);
    }
}
