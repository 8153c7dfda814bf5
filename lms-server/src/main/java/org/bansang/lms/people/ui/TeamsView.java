package org.bansang.lms.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.TeamRow;
import org.bansang.lms.people.TeamService;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.jspecify.annotations.Nullable;

/**
 * The community digital teams of a unit: which village, who is in them.
 */
@Route(value = "teams", layout = DeskLayout.class)
@DeskAccess({Role.MANAGER, Role.FACILITATOR})
@DeskMenu(order = 32, key = "positions.teams", icon = VaadinIcon.HANDS_UP)
@StyleSheet("context://assets/positions.css")
public class TeamsView extends SearchPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    TeamService teams;

    /** Lays out an empty page; the address fills it. */
    public TeamsView() {
        super("positions.teams");
        addClassName("teams-page");
    }

    @Override
    List<UnitSummary> own() {
        return teams.units(caller.get());
    }

    @Override
    void show(Div into, String words, @Nullable UnitId unit, int page) {
        TeamService.Page found = teams.page(caller.get(), Objects.requireNonNull(unit), words, page, PAGE);
        if (found.rows().isEmpty()) {
            into.add(nothing());
            return;
        }
        Paragraph count = new Paragraph(text("positions.teams.count", found.teams(), found.members()));
        count.addClassName("count");
        UnorderedList list = new UnorderedList();
        list.addClassName("team-list");
        found.rows().forEach(team -> list.add(item(team)));
        into.add(count, list, turning((page + 1L) * PAGE < found.teams()));
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
}
