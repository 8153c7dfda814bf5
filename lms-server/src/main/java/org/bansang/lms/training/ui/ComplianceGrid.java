package org.bansang.lms.training.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.ListGrid;
import org.bansang.lms.training.ComplianceQuery.SortBy;
import org.bansang.lms.training.ComplianceRow;

/**
 * Assignments with their people: five columns where there is room, one that says the same on a phone.
 */
class ComplianceGrid extends ListGrid<ComplianceRow> {

    private static final long serialVersionUID = 1L;

    /** Somebody, and room for more about the assignment. */
    private static final String PERSON =
            """
            <div class="person-summary">
                <span class="title">${item.name}</span><span class="quiet">${item.unit}</span>%s
            </div>
            """;

    ComplianceGrid() {
        addClassName("not-clickable");
    }

    @Override
    protected void addCard() {
        addColumn(card()).setHeader(getTranslation("compliance.sort.name"));
    }

    @Override
    protected void addWideColumns() {
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
