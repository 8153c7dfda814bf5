package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.training.ProgrammeService;
import org.bansang.lms.training.ProgrammeSummary;

/**
 * The programmes that concern the units one answers for, and the way to a new one.
 */
@Route(value = "programmes", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
@DeskMenu(order = 14, key = "training.programmes", icon = VaadinIcon.CALENDAR_USER)
public class ProgrammesView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    ProgrammeService programmes;

    private final Div body = new Div();

    /** Lays out an empty page; opening it fills it. */
    public ProgrammesView() {
        setHeading(text("training.programmes.title"));
        Paragraph lead = new Paragraph(text("training.programmes.lead"));
        RouterLink fresh = new RouterLink(text("training.programmes.new"), NewProgrammeView.class);
        fresh.addClassName("desk-button");
        add(lead, new Paragraph(fresh), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        List<ProgrammeSummary> all = programmes.list(caller.get());
        List<ProgrammeSummary> open =
                all.stream().filter(one -> one.closedAt() == null).toList();
        List<ProgrammeSummary> closed =
                all.stream().filter(one -> one.closedAt() != null).toList();
        if (open.isEmpty()) {
            body.add(new EmptyState(text("training.programmes.none.title"), text("training.programmes.none.text")));
        } else {
            body.add(cards(open));
        }
        if (!closed.isEmpty()) {
            NativeDetails past = new NativeDetails(text("training.programmes.closed", closed.size()), cards(closed));
            past.addClassName("past");
            body.add(past);
        }
    }

    private static UnorderedList cards(List<ProgrammeSummary> programmes) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        programmes.forEach(one -> cards.add(new ProgrammeCard(one)));
        return cards;
    }
}
