package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.bansang.lms.shared.security.Caller;

/**
 * The frame around every view: where one is, what else one may do, who one is, and the way out.
 */
public class DeskLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Map<String, SideNavItem> places = new HashMap<>();

    /** Built anew for each browser page, in the language of that page. */
    @Inject
    public DeskLayout(Instance<Caller> caller, Instance<DeskPerson> person, Instance<FramePart> parts) {
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("desk.menu")));
        String name = person.get().displayName();
        addToNavbar(header(name, parts));
        addToDrawer(menu(caller.get()), footer(name));
    }

    /** Marks where one is: of entries that lie within one another only the innermost. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath() + "/";
        String here = places.keySet().stream()
                .filter(place -> path.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        places.forEach((place, item) -> item.setMatchNested(place.equals(here)));
    }

    private Header header(String name, Instance<FramePart> parts) {
        Span who = new Span(name);
        who.addClassName("desk-who");
        Header header = new Header(skip(), toggle(), brand(), who);
        header.addClassName("desk-header");
        parts.stream().map(FramePart::create).forEach(header::add);
        return header;
    }

    private NativeButton skip() {
        NativeButton skip = new NativeButton(getTranslation("desk.skip"));
        skip.addClassName("desk-skip");
        skip.addClickListener(click -> {
            if (getContent() instanceof DeskPage page) {
                page.focusHeading();
            }
        });
        return skip;
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("desk.menu.toggle"));
        return toggle;
    }

    private Component brand() {
        RouterLink brand = new RouterLink(HomeView.class);
        brand.addClassName("desk-brand");
        Span name = new Span(getTranslation("desk.brand"));
        Span place = new Span(getTranslation("desk.name"));
        place.addClassName("desk-place");
        brand.add(new Image("/assets/mark.svg", ""), name, place);
        return brand;
    }

    private SideNav menu(Caller caller) {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("desk.menu"));
        menu.addItem(new SideNavItem(getTranslation("desk.home.title"), HomeView.class, VaadinIcon.HOME_O.create()));
        for (MenuEntry entry : MenuEntry.of(caller)) {
            SideNavItem item = new SideNavItem(
                    getTranslation(entry.titleKey()), entry.view(), entry.icon().create());
            places.put(RouteConfiguration.forSessionScope().getUrl(entry.view()), item);
            menu.addItem(item);
        }
        return menu;
    }

    private Aside footer(String name) {
        Paragraph who = new Paragraph(name);
        who.addClassName("desk-who");
        Anchor learn = new Anchor("/learn/", getTranslation("desk.learn"));
        learn.setRouterIgnore(true);
        learn.addClassName("desk-action");
        Aside footer = new Aside(
                who, new LanguageSwitch(UI.getCurrent()), learn, new SignOutForm(getTranslation("desk.signOut")));
        footer.addClassName("desk-footer");
        footer.getElement().setAttribute("aria-label", getTranslation("desk.account"));
        return footer;
    }
}
