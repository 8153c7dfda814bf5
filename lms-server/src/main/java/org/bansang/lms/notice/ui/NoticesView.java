package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.notice.Notice;
import org.bansang.lms.notice.NoticeId;
import org.bansang.lms.notice.NoticeService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;

/**
 * What the platform told oneself, the latest first.
 */
@Route(value = "notices", layout = DeskLayout.class)
@DeskAccess(Role.RESIDENT)
public class NoticesView extends DeskPage implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int MOST = 200;

    @Inject
    Instance<Caller> caller;

    @Inject
    NoticeService notices;

    private final Div tools = new Div();
    private final UnorderedList list = new UnorderedList();
    private int shown;

    /** Lays out an empty list; opening fills it. */
    public NoticesView() {
        addClassName("notices-page");
        setHeading(text("notice.list.title"));
        tools.addClassName("line");
        list.addClassName("notices");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(PAGE);
    }

    private void show(int most) {
        list.removeAll();
        tools.removeAll();
        getChildren().filter(child -> child instanceof EmptyState).toList().forEach(this::remove);
        List<Notice> page = notices.mine(caller.get(), getLocale(), 0, most);
        long total = notices.countMine(caller.get());
        if (page.isEmpty()) {
            remove(tools, list);
            add(new EmptyState(text("notice.list.empty.title"), text("notice.list.empty.text")));
            return;
        }
        shown = most;
        Paragraph count = new Paragraph(text("notice.list.count", total));
        count.addClassName("count");
        tools.add(count);
        if (notices.unread(caller.get()) > 0) {
            tools.add(new Button(text("notice.list.readAll"), click -> readAll()));
        }
        page.forEach(notice -> list.add(item(notice)));
        if (total > page.size() && most < MOST) {
            list.add(new ListItem(new Button(text("notice.list.more"), click -> show(Math.min(MOST, shown + PAGE)))));
        }
        add(tools, list);
    }

    private ListItem item(Notice notice) {
        H2 title = new H2(notice.title());
        Span when = new Span(Days.of(Instant.parse(notice.at())));
        when.addClassName("quiet");
        Anchor open = new Anchor(notice.link(), text("notice.list.open"));
        open.setRouterIgnore(true);
        open.addClassName("desk-button");
        open.getElement().setAttribute("aria-label", text("notice.list.open") + ": " + notice.title());
        Div ways = new Div(open);
        ways.addClassName("line");
        ListItem item = new ListItem(title, when, new Paragraph(notice.text()), ways);
        item.addClassName("card");
        if (!notice.read()) {
            item.addClassName("unread");
            Span fresh = new Span(text("notice.list.new"));
            fresh.addClassNames("badge", "advice");
            title.addComponentAsFirst(fresh);
            Button read = new Button(text("notice.list.read"), click -> read(notice));
            read.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            ways.add(read);
        }
        return item;
    }

    private void read(Notice notice) {
        notices.read(caller.get(), new NoticeId(UUID.fromString(notice.id())));
        refresh();
    }

    private void readAll() {
        notices.readAll(caller.get());
        refresh();
        Notification.show(text("notice.list.readAll.done"));
    }

    private void refresh() {
        show(shown);
        getUI().ifPresent(ui -> Bells.of(ui).forEach(Bell::look));
    }
}
