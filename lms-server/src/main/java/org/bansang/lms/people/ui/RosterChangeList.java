package org.bansang.lms.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.bansang.lms.people.RosterChange;

/**
 * Every change of an import, one card of text a row so that it reads the same on a phone; thousands are no burden, and
 * one kind of change can be looked at alone.
 */
class RosterChangeList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_WHOLE = 30;

    private final Grid<RosterChange> grid = new Grid<>();

    RosterChangeList(List<RosterChange> changes) {
        addClassName("roster-list");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::row).setHeader(getTranslation("positions.import.change"));
        grid.setItems(changes);
        grid.setAllRowsVisible(changes.size() <= SHOWN_WHOLE);
        List<RosterChange.Kind> kinds = Arrays.stream(RosterChange.Kind.values())
                .filter(kind -> changes.stream().anyMatch(change -> change.kind() == kind))
                .toList();
        if (kinds.size() > 1) {
            add(filter(changes, kinds));
        }
        add(grid);
    }

    private Select<RosterChange.Kind> filter(List<RosterChange> changes, List<RosterChange.Kind> kinds) {
        Select<RosterChange.Kind> filter = new Select<>();
        filter.setLabel(getTranslation("positions.import.show"));
        filter.setItems(kinds);
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("positions.import.show.all", changes.size()));
        filter.setItemLabelGenerator(kind -> kind == null
                ? getTranslation("positions.import.show.all", changes.size())
                : getTranslation(kind.key()) + " (" + count(changes, kind) + ")");
        filter.addValueChangeListener(event -> {
            List<RosterChange> wanted = changes.stream()
                    .filter(change -> event.getValue() == null || change.kind() == event.getValue())
                    .toList();
            grid.setItems(wanted);
            grid.setAllRowsVisible(wanted.size() <= SHOWN_WHOLE);
        });
        return filter;
    }

    private static long count(List<RosterChange> changes, RosterChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private Div row(RosterChange change) {
        Span kind = new Span(getTranslation(change.kind().key()));
        kind.addClassNames("badge", "advice");
        Span name = new Span(change.name());
        name.addClassName("title");
        Span login = new Span(change.login());
        login.addClassName("quiet");
        Span line = new Span(getTranslation("positions.import.line", change.line()));
        line.addClassName("quiet");
        Div head = new Div(name, login, line);
        head.addClassName("line");
        Div what = new Div(kind, new Span(change.sentence(getLocale())));
        what.addClassName("line");
        Div row = new Div(head, what);
        row.addClassName("roster-row");
        return row;
    }
}
