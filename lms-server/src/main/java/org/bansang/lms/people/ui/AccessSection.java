package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Locale;
import org.bansang.lms.people.OfficialAccess;
import org.bansang.lms.people.OneTimePassword;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.ui.Days;

/**
 * How an official comes in: the login name, and a first password on a slip. The letters are handed to the browser and
 * not kept in the page's state on the server.
 */
class AccessSection extends Section {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final OfficialAccess access;
    private final SerializableSupplier<OneTimePassword> make;
    private final Paragraph state = new Paragraph();
    private final Div slip = new Div();
    private boolean made;

    AccessSection(String name, OfficialAccess access, SerializableSupplier<OneTimePassword> make) {
        this.name = name;
        this.access = access;
        this.make = make;
        addClassNames("card", "access");
        Span login = new Span(access.login());
        login.addClassName("login-name");
        add(new H2(getTranslation("positions.access.title")), new Paragraph(login));
        state.setText(getTranslation("positions.access." + access.state().name().toLowerCase(Locale.ROOT)));
        made = access.passwordMadeAt() != null;
        add(state);
        if (access.passwordMadeAt() != null) {
            Paragraph when = new Paragraph(getTranslation("positions.access.made", Days.of(access.passwordMadeAt())));
            when.addClassName("quiet");
            add(when);
        }
        if (access.state() != OfficialAccess.State.ELSEWHERE && access.permitted()) {
            add(button());
        }
        slip.getElement().setAttribute("role", "status");
        add(slip);
    }

    private Button button() {
        Button button = new Button(getTranslation("positions.access.make"));
        button.addClickListener(click -> {
            if (made) {
                Question.ask("positions.access.again", this::make);
            } else {
                make();
            }
        });
        return button;
    }

    private void make() {
        slip.removeAll();
        try {
            show(make.get());
            state.setText(getTranslation("positions.access.ready"));
            made = true;
        } catch (RuntimeException e) {
            ProblemException refusal = ProblemException.in(e);
            if (refusal == null) {
                throw e;
            }
            boolean later = refusal.status() == 503;
            Paragraph why =
                    new Paragraph(getTranslation(later ? "positions.access.later" : "positions.access.refused"));
            why.addClassName("notice");
            slip.add(why);
        }
    }

    private void show(OneTimePassword password) {
        Span letters = new Span();
        letters.addClassName("pin");
        letters.getElement().executeJs("this.textContent = $0", password.reveal());
        Button print = new Button(getTranslation("people.pin.print"), VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Button done = new Button(getTranslation("positions.access.hide"), click -> slip.removeAll());
        Div actions = new Div(print, done);
        actions.addClassNames("actions", "screen-only");
        Paragraph once = new Paragraph(getTranslation("people.pin.once"));
        once.addClassNames("quiet", "screen-only");
        Div paper = new Div(
                new H2(getTranslation("positions.access.slip")),
                new Paragraph(name),
                new Paragraph(getTranslation("positions.access.login", access.login())),
                new Paragraph(letters),
                new Paragraph(getTranslation("positions.access.keep")),
                once,
                actions);
        paper.addClassNames("card", "pin-slip");
        slip.add(paper);
        paper.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
