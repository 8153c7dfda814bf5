package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.Duplicate;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.people.Registration;
import org.bansang.lms.people.RegistrationService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.DeskPerson;
import org.bansang.lms.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/**
 * Registers a villager in under a minute, standing in a yard with a phone in one hand.
 */
@Route(value = "people/register", layout = DeskLayout.class)
@DeskAccess({Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER})
@StyleSheet("context://assets/people.css")
public class RegisterView extends DeskPage implements BeforeEnterObserver {

    /** The unit chosen last, so that a whole village is registered without choosing it again. */
    static final String UNIT = "unit";

    private static final long serialVersionUID = 1L;
    private static final String TO_THE_FIRST_MISTAKE = Script.of("first-mistake.js");

    @Inject
    Instance<Caller> caller;

    @Inject
    Instance<DeskPerson> helper;

    @Inject
    RegistrationService registrations;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    private final Button send = new Button(text("people.register.send"));
    private final Paragraph missing = new Paragraph(text("people.register.missing"));
    private @Nullable RegistrationFields fields;
    private @Nullable AlikePanel alike;

    /** An empty form follows when it is known whose units may be chosen. */
    public RegisterView() {
        addClassName("register-page");
        setHeading(text("people.register.title"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("wide-button");
        send.setDisableOnClick(true);
        send.addClickListener(click -> tryToRegister());
        missing.addClassName("wrong");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        alike = null;
        missing.setVisible(false);
        RouterLink back = new RouterLink(text("people.register.back"), PeopleView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        List<UnitSummary> own = registrations.units(caller.get());
        if (own.isEmpty()) {
            add(new EmptyState(text("people.list.noUnit.title"), text("people.list.noUnit.text")));
            return;
        }
        Paragraph about = new Paragraph(text("people.register.about"));
        about.addClassName("lead");
        RegistrationFields form = new RegistrationFields(
                new UnitFields(own, unit -> organisation.children(caller.get(), unit), last(event)),
                new ConsentFields(helper.get().displayName(), RegistrationFields.FIRST_LANGUAGE),
                LocalDate.now(clock));
        fields = form;
        add(about, form, missing, send);
    }

    private @Nullable UnitSummary last(BeforeEnterEvent event) {
        return new AddressWords(event.getLocation().getQueryParameters())
                .id(UNIT)
                .map(unit -> organisation.unit(caller.get(), new UnitId(unit)))
                .orElse(null);
    }

    private void tryToRegister() {
        Optional<Registration> registration = fields == null ? Optional.empty() : fields.read();
        missing.setVisible(registration.isEmpty());
        if (alike != null) {
            remove(alike);
            alike = null;
        }
        send.setEnabled(true);
        if (registration.isEmpty()) {
            getElement().executeJs(TO_THE_FIRST_MISTAKE);
            return;
        }
        List<Duplicate> found = registrations.alike(caller.get(), registration.get());
        if (found.isEmpty()) {
            register(registration.get());
        } else {
            AlikePanel panel = new AlikePanel(found, () -> register(registration.get()));
            alike = panel;
            add(panel);
        }
    }

    private void register(Registration registration) {
        PersonFile file = registrations.register(caller.get(), registration);
        getUI().ifPresent(ui -> ui.navigate(
                PersonView.class,
                new RouteParameters(PersonView.PERSON, file.id().toString()),
                QueryParameters.of(PersonView.NEW, "")));
    }
}
