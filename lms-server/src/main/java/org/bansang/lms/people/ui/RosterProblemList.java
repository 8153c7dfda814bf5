package org.bansang.lms.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bansang.lms.people.RosterProblem;

/**
 * Every row to mend, with its line in the file and what to do.
 */
class RosterProblemList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_WHOLE = 30;

    RosterProblemList(List<RosterProblem> problems) {
        addClassName("roster-list");
        Grid<RosterProblem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::row).setHeader(getTranslation("positions.import.reason"));
        grid.setItems(problems);
        grid.setAllRowsVisible(problems.size() <= SHOWN_WHOLE);
        add(grid);
    }

    private Div row(RosterProblem problem) {
        Span line = new Span(getTranslation("positions.import.line", problem.line()));
        line.addClassNames("badge", "broken");
        Div row = new Div(line, new Span(problem.sentence(getLocale())));
        row.addClassNames("roster-row", "line");
        return row;
    }
}
