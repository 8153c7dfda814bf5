package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.TeamRow;
import org.bansang.lms.people.TeamService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.Folding;

/**
 * The community digital teams of a unit: which village, who is in them. What is sought stands in the address.
 */
@Route(value = "teams", layout = DeskLayout.class)
@DeskAccess({Role.MANAGER, Role.FACILITATOR})
@DeskMenu(order = 32, key = "positions.teams", icon = VaadinIcon.HANDS_UP)
@StyleSheet("context://assets/positions.css")
public class TeamsView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int TYPING_PAUSE = 400;

    @Inject
    Instance<Caller> caller;

    @Inject
    TeamService teams;

    @Inject
    OrganisationService organisation;

    private final TextField search = new TextField(text("positions.teams.search"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(text("positions.unit"));
    private final Div results = new Div();
    private PeopleAddress address = PeopleAddress.of(QueryParameters.empty());

    /** Lays out an empty page; the address fills it. */
    public TeamsView() {
        addClassName("teams-page");
        setHeading(text("positions.teams.title"));
        search.setPlaceholder(text("positions.teams.search.example"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.named(event.getValue()));
            }
        });
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setOverlayWidth("20rem");
        unit.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(address.at(event.getValue().id()));
            }
        });
        Div filters = new Div(search, unit);
        filters.addClassName("filters");
        results.getElement().setAttribute("aria-live", "polite");
        add(filters, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PeopleAddress.of(event.getLocation().getQueryParameters());
        List<UnitSummary> own = teams.units(caller.get());
        results.removeAll();
        if (own.isEmpty()) {
            results.add(new EmptyState(text("positions.teams.noUnit.title"), text("positions.teams.noUnit.text")));
            return;
        }
        UnitId shown = address.unit() == null ? own.get(0).id() : address.unit();
        TeamService.Page page = teams.page(caller.get(), shown, address.text(), address.page(), PAGE);
        if (!search.getValue().strip().equals(address.text())) {
            search.setValue(address.text());
        }
        showUnits(own, shown);
        show(page);
    }

    private void showUnits(List<UnitSummary> own, UnitId shown) {
        List<UnitSummary> units = new ArrayList<>(own);
        own.forEach(one -> units.addAll(organisation.children(caller.get(), one.id())));
        UnitSummary chosen = organisation.unit(caller.get(), shown);
        if (!units.contains(chosen)) {
            units.add(chosen);
        }
        unit.setItems((each, typed) -> Folding.holds(each.name(), typed), units);
        unit.setValue(chosen);
        unit.setVisible(units.size() > 1);
    }

    private void show(TeamService.Page page) {
        if (page.rows().isEmpty()) {
            results.add(nobody());
            return;
        }
        Paragraph count = new Paragraph(text("positions.teams.count", page.teams(), page.members()));
        count.addClassName("count");
        UnorderedList list = new UnorderedList();
        list.addClassName("team-list");
        page.rows().forEach(team -> list.add(item(team)));
        results.add(count, list, turning(page.teams()));
    }

    private ListItem item(TeamRow team) {
        Paragraph where = new Paragraph(
                text("positions.teams.where", team.unitName(), team.members().size()));
        where.addClassName("quiet");
        UnorderedList members = new UnorderedList();
        members.addClassName("team-members");
        team.members().forEach(member -> members.add(member(member)));
        ListItem item = new ListItem(new H2(team.name()), where, members);
        item.addClassName("card");
        return item;
    }

    private ListItem member(TeamRow.Member member) {
        ListItem item = new ListItem();
        if (member.open()) {
            item.add(new RouterLink(
                    member.name(), PersonView.class, new RouteParameters(PersonView.PERSON, member.personId())));
        } else {
            item.add(new Span(member.name()));
        }
        if (member.leads()) {
            Span leads = new Span(text("positions.teams.leads"));
            leads.addClassNames("badge", "advice");
            item.add(leads);
        }
        return item;
    }

    private EmptyState nobody() {
        if (address.text().isEmpty()) {
            return new EmptyState(text("positions.teams.nobody.title"), text("positions.teams.nobody.text"));
        }
        Button all = new Button(text("positions.teams.all"), click -> go(address.named("")));
        return new EmptyState(text("positions.teams.none.title"), text("positions.teams.none.text"), all);
    }

    private Div turning(long total) {
        Button earlier = new Button(text("people.list.earlier"), click -> go(address.turned(-1)));
        earlier.setEnabled(address.page() > 0);
        boolean more = (address.page() + 1L) * PAGE < total;
        Button later = new Button(text("people.list.later"), click -> go(address.turned(1)));
        later.setEnabled(more);
        Div turning = new Div(earlier, new Div(text("people.list.page", address.page() + 1)), later);
        turning.addClassName("turning");
        turning.setVisible(more || address.page() > 0);
        return turning;
    }

    private void go(PeopleAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(TeamsView.class, wanted.parameters()));
    }
}
