package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.PeopleSearch;
import org.bansang.lms.people.PeopleSearchService;
import org.bansang.lms.people.PeopleSearchService.Found;
import org.bansang.lms.people.RegistrationService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person among those one serves: by a name with or without tone marks, by the code on a card, by a phone number.
 */
@Route(value = "people", layout = DeskLayout.class)
@DeskAccess({Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER})
@DeskMenu(order = 30, key = "people.list", icon = VaadinIcon.GROUP)
@StyleSheet("context://assets/people.css")
public class PeopleView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int TYPING_PAUSE = 400;

    @Inject
    Instance<Caller> caller;

    @Inject
    PeopleSearchService people;

    @Inject
    RegistrationService registrations;

    @Inject
    OrganisationService organisation;

    private final TextField search = new TextField(text("people.list.search"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(text("people.list.unit"));
    private final Div results = new Div();
    private PeopleAddress address = PeopleAddress.of(QueryParameters.empty());

    /** Lays out an empty page; the address fills it. */
    public PeopleView() {
        addClassName("people-list-page");
        setHeading(text("people.list.title"));
        search.setPlaceholder(text("people.list.search.example"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addClassName("wide");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.named(event.getValue()));
            }
        });
        unit.setPlaceholder(text("people.list.unit.all"));
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setClearButtonVisible(true);
        unit.setOverlayWidth("20rem");
        unit.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.at(event.getValue() == null ? null : event.getValue().id()));
            }
        });
        RouterLink register = new RouterLink(text("people.list.register"), RegisterView.class);
        register.addClassName("desk-button");
        Div filters = new Div(search, unit);
        filters.addClassName("filters");
        results.getElement().setAttribute("aria-live", "polite");
        add(register, filters, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PeopleAddress.of(event.getLocation().getQueryParameters());
        List<UnitSummary> own = registrations.units(caller.get());
        results.removeAll();
        if (own.isEmpty()) {
            results.add(new EmptyState(text("people.list.noUnit.title"), text("people.list.noUnit.text")));
            return;
        }
        if (!search.getValue().strip().equals(address.text())) {
            search.setValue(address.text());
        }
        showUnits(own);
        Found found =
                people.search(caller.get(), new PeopleSearch(address.text(), address.unit(), address.page(), PAGE));
        results.add(found.rows().isEmpty() ? nobody() : new PeopleList(found.rows()), turning(found.more()));
    }

    private void showUnits(List<UnitSummary> own) {
        List<UnitSummary> units = new ArrayList<>(own);
        own.forEach(one -> units.addAll(organisation.children(caller.get(), one.id())));
        UnitSummary chosen = chosen(units);
        unit.setItems((each, typed) -> Folding.holds(each.name(), typed), units);
        unit.setValue(chosen);
        unit.setVisible(units.size() > 1);
    }

    /** A link may have led to a unit further down than the list reaches. */
    private @Nullable UnitSummary chosen(List<UnitSummary> units) {
        if (address.unit() == null) {
            return null;
        }
        UnitSummary wanted = organisation.unit(caller.get(), address.unit());
        if (!units.contains(wanted)) {
            units.add(wanted);
        }
        return wanted;
    }

    private EmptyState nobody() {
        if (address.text().isEmpty() && address.unit() == null) {
            RouterLink register = new RouterLink(text("people.list.register"), RegisterView.class);
            register.addClassName("desk-button");
            return new EmptyState(text("people.list.nobody.title"), text("people.list.nobody.text"), register);
        }
        Button all = new Button(text("people.list.all"), click -> go(PeopleAddress.of(QueryParameters.empty())));
        return new EmptyState(text("people.list.none.title"), text("people.list.none.text"), all);
    }

    private Div turning(boolean more) {
        Button earlier = new Button(text("people.list.earlier"), click -> go(address.turned(-1)));
        earlier.setEnabled(address.page() > 0);
        Button later = new Button(text("people.list.later"), click -> go(address.turned(1)));
        later.setEnabled(more);
        Div turning = new Div(earlier, new Div(text("people.list.page", address.page() + 1)), later);
        turning.addClassName("turning");
        turning.setVisible(more || address.page() > 0);
        return turning;
    }

    private void go(PeopleAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, wanted.parameters()));
    }
}
