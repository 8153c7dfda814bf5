package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * The first page of the desk: a greeting and what this person can do here, or where to go when that is nothing.
 */
@Route(value = "", layout = DeskLayout.class)
@DeskAccess(Role.RESIDENT)
public class HomeView extends DeskPage {

    private static final long serialVersionUID = 1L;

    /** Greets whoever opens it. */
    @Inject
    public HomeView(Instance<Caller> caller, Instance<DeskPerson> person, Event<HomeOpened> opened) {
        setHeading(text("desk.home.greeting", person.get().displayName()));
        Div now = new Div();
        now.addClassName("home-now");
        add(now);
        opened.fire(new HomeOpened(caller.get(), now));
        List<MenuEntry> entries = MenuEntry.of(caller.get());
        if (now.getChildren().findAny().isEmpty() && entries.stream().allMatch(MenuEntry::isForEverybody)) {
            add(nothingHere());
        } else {
            Paragraph lead = new Paragraph(text("desk.home.lead"));
            lead.addClassName("lead");
            add(lead);
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        entries.forEach(entry -> cards.add(card(entry)));
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return text("desk.page", text("desk.home.title"));
    }

    private ListItem card(MenuEntry entry) {
        Icon icon = entry.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(new H2(text(entry.titleKey())), new Paragraph(text(entry.aboutKey())));
        RouterLink link = new RouterLink(entry.view());
        link.addClassNames("card", "card-link");
        link.add(icon, words);
        return new ListItem(link);
    }

    private EmptyState nothingHere() {
        Anchor learn = new Anchor("/learn/", text("desk.home.nothing.learn"));
        learn.setRouterIgnore(true);
        learn.addClassName("desk-button");
        return new EmptyState(text("desk.home.nothing.title"), text("desk.home.nothing.text"), learn);
    }
}
