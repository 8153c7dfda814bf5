package org.bansang.lms.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.PeopleSearch;
import org.bansang.lms.people.PeopleSearchService;
import org.bansang.lms.people.PeopleSearchService.Found;
import org.bansang.lms.people.RegistrationService;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person among those one serves: by a name with or without tone marks, by the code on a card, by a phone number.
 */
@Route(value = "people", layout = DeskLayout.class)
@DeskAccess({Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER})
@DeskMenu(order = 30, key = "people.list", icon = VaadinIcon.GROUP)
@StyleSheet("context://assets/people.css")
public class PeopleView extends SearchPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    PeopleSearchService people;

    @Inject
    RegistrationService registrations;

    /** Lays out an empty page; the address fills it. */
    public PeopleView() {
        super("people.list");
        addClassName("people-list-page");
        offerEverywhere(text("people.list.unit.all"));
        addComponentAtIndex(1, register());
    }

    private RouterLink register() {
        RouterLink register = new RouterLink(text("people.list.register"), RegisterView.class);
        register.addClassName("desk-button");
        return register;
    }

    @Override
    List<UnitSummary> own() {
        return registrations.units(caller.get());
    }

    @Override
    void show(Div into, String words, @Nullable UnitId unit, int page) {
        Found found = people.search(caller.get(), new PeopleSearch(words, unit, page, PAGE));
        into.add(
                found.rows().isEmpty() ? nothing(register()) : new PeopleList(found.rows(), here()),
                turning(found.more()));
    }
}
