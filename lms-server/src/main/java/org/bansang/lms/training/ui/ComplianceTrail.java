package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bansang.lms.organisation.UnitSummary;

/**
 * The units from one's own down to the one shown, each but the last a way back up.
 */
class ComplianceTrail extends Nav {

    private static final long serialVersionUID = 1L;

    private final OrderedList steps = new OrderedList();

    ComplianceTrail() {
        addClassName("trail");
        getElement().setAttribute("aria-label", getTranslation("compliance.trail"));
        add(steps);
    }

    void show(List<UnitSummary> units, ComplianceAddress address) {
        steps.removeAll();
        for (UnitSummary unit : units.subList(0, units.size() - 1)) {
            RouterLink up = new RouterLink(unit.name(), ComplianceView.class);
            up.setQueryParameters(address.at(unit.id()).parameters());
            steps.add(new ListItem(up));
        }
        Span here = new Span(units.get(units.size() - 1).name());
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
    }
}
