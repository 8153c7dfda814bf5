package org.bansang.lms.training.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
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

    /** Somebody, and room for more about the assignment. */
    private static final String PERSON =
            """
            <div class="person-summary">
                <span class="title">${item.name}</span><span class="quiet">${item.unit}</span>%s
            </div>
            """;

    private final Column<ComplianceRow> everything;

    ComplianceGrid() {
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("not-clickable");
        everything = addColumn(card()).setHeader(getTranslation("compliance.sort.name"));
        sortable(addColumn(person(LitRenderer.of(PERSON.formatted("")))), SortBy.NAME)
                .setFlexGrow(3);
        addColumn(ComplianceRow::programme)
                .setHeader(getTranslation("compliance.column.programme"))
                .setFlexGrow(3);
        addColumn(AssignmentBadge.fill(LitRenderer.of(AssignmentBadge.CELL), ComplianceRow::state))
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

    private LitRenderer<ComplianceRow> card() {
        LitRenderer<ComplianceRow> card = LitRenderer.of(PERSON.formatted(
                "<span>${item.programme}</span>" + AssignmentBadge.CELL + "<span class=\"quiet\">${item.due}</span>"));
        return AssignmentBadge.fill(person(card), ComplianceRow::state)
                .withProperty("programme", ComplianceRow::programme)
                .withProperty("due", this::due);
    }

    private static LitRenderer<ComplianceRow> person(LitRenderer<ComplianceRow> cell) {
        return cell.withProperty("name", ComplianceRow::name).withProperty("unit", ComplianceRow::unitName);
    }

    private String due(ComplianceRow row) {
        String due = getTranslation("compliance.due", Days.of(row.dueOn()));
        return row.completedOn() == null
                ? due
                : due + " · " + getTranslation("compliance.completed", Days.of(row.completedOn()));
    }

    private static String completed(ComplianceRow row) {
        return row.completedOn() == null ? "" : Days.of(row.completedOn());
    }
}
