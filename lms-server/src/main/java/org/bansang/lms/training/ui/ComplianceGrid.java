package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.training.ComplianceQuery.SortBy;
import org.bansang.lms.training.ComplianceRow;

/**
 * Assignments with their people: five columns where there is room, one that says the same on a phone.
 */
class ComplianceGrid extends Grid<ComplianceRow> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final Column<ComplianceRow> everything;

    ComplianceGrid() {
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("not-clickable");
        everything = addComponentColumn(this::card).setHeader(getTranslation("compliance.sort.name"));
        sortable(addComponentColumn(ComplianceGrid::person), SortBy.NAME).setFlexGrow(3);
        addColumn(ComplianceRow::programme)
                .setHeader(getTranslation("compliance.column.programme"))
                .setFlexGrow(3);
        addComponentColumn(row -> new AssignmentBadge(row.state()))
                .setHeader(getTranslation("compliance.state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        sortable(addColumn(row -> Days.of(row.dueOn())), SortBy.DUE)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(ComplianceGrid::completed)
                .setHeader(getTranslation("compliance.column.completed"))
                .setWidth("9rem")
                .setFlexGrow(0);
        showNarrow(false);
    }

    final void showNarrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(everything)));
    }

    void showSort(SortBy sortBy, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(sortBy.name()), direction)));
    }

    private Column<ComplianceRow> sortable(Column<ComplianceRow> column, SortBy sortBy) {
        return column.setKey(sortBy.name())
                .setHeader(getTranslation("compliance.sort." + sortBy.code()))
                .setSortProperty(sortBy.name());
    }

    private static Component person(ComplianceRow row) {
        Span name = new Span(row.name());
        name.addClassName("title");
        Div person = new Div(name, quiet(row.unitName()));
        person.addClassName("person-summary");
        return person;
    }

    private Component card(ComplianceRow row) {
        Div card = new Div(person(row), new Span(row.programme()), new AssignmentBadge(row.state()));
        String due = getTranslation("compliance.due", Days.of(row.dueOn()));
        card.add(quiet(
                row.completedOn() == null
                        ? due
                        : due + " · " + getTranslation("compliance.completed", Days.of(row.completedOn()))));
        card.addClassName("person-summary");
        return card;
    }

    private static String completed(ComplianceRow row) {
        return row.completedOn() == null ? "" : Days.of(row.completedOn());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
