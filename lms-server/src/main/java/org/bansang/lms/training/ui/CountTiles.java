package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.ComplianceCounts;
import org.bansang.lms.training.ui.ComplianceAddress.Show;

/**
 * The unit at a glance: its share, and each count as a way to the people it counts.
 */
class CountTiles extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<AssignmentState> ORDER = List.of(
            AssignmentState.OVERDUE,
            AssignmentState.DUE_SOON,
            AssignmentState.OPEN,
            AssignmentState.UPCOMING,
            AssignmentState.COMPLETE);

    CountTiles() {
        addClassName("tiles");
    }

    void show(ComplianceCounts counts, ComplianceAddress address) {
        removeAll();
        Span assigned = new Span(getTranslation("compliance.assigned", counts.assigned()));
        assigned.addClassName("title");
        Div share = new Div(assigned, new ShareBar(counts));
        share.addClassName("tile-share");
        UnorderedList list = new UnorderedList();
        ORDER.stream()
                .filter(state -> state != AssignmentState.UPCOMING || counts.upcoming() > 0)
                .forEach(state -> list.add(new ListItem(tile(state, counts.in(state), address))));
        add(share, list);
    }

    private RouterLink tile(AssignmentState state, int count, ComplianceAddress address) {
        Span number = new Span(getTranslation("compliance.number", count));
        number.addClassName("number");
        RouterLink tile = new RouterLink();
        tile.setRoute(ComplianceView.class);
        tile.setQueryParameters(address.only(state).showing(Show.PEOPLE).parameters());
        tile.add(number, new AssignmentBadge(state));
        tile.addClassName("tile");
        if (address.state() == state) {
            tile.getElement().setAttribute("aria-current", "true");
        }
        return tile;
    }
}
