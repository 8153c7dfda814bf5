package org.bansang.lms.training.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.List;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.ui.ViewLink;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.ComplianceCounts;
import org.bansang.lms.training.ComplianceReport;
import org.bansang.lms.training.UnitCompliance;
import org.bansang.lms.training.ui.ComplianceAddress.Show;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a unit as a tree: a column for each count where there is room, one card a unit on a phone. Every count
 * leads to the people it counts.
 */
class ComplianceTree extends TreeGrid<ComplianceTree.Line> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private static final String NAME = "<a class=\"person-link\" href=\"${item.to}\" router-link>${item.name}</a>";

    /** A click on the name follows it, one beside it opens and closes the branch. */
    private static final String BRANCH =
            """
            <vaadin-grid-tree-toggle .leaf=${!model.hasChildren} .expanded=${live(model.expanded)} .level=${model.level}
                @click=${click => requestAnimationFrame(() => { if (click.defaultPrevented) turn(click); })}
                >%s</vaadin-grid-tree-toggle>
            """
                    .formatted(NAME);

    private static final String COUNT =
            """
            ${item.to == null
                ? html`<span class="quiet">${item.count}</span>`
                : html`<a class="count-link %s" href="${item.to}" router-link>${item.count}</a>`}
            """;

    private static final String CARD =
            """
            <div class="person-summary">
                %s
                <div class="line">%s<span class="quiet">${item.of}</span></div>
                <div class="line">
                    ${item.OVERDUE == null
                        ? ''
                        : html`<a class="badge overdue" href="${item.to_OVERDUE}" router-link>${item.OVERDUE}</a>`}
                    ${item.DUE_SOON == null
                        ? ''
                        : html`<a class="badge due-soon" href="${item.to_DUE_SOON}" router-link>${item.DUE_SOON}</a>`}
                </div>
            </div>
            """
                    .formatted(NAME, ShareBar.CELL);

    private final ComplianceBranches branches;
    private final SerializableSupplier<ComplianceAddress> address;
    private @Nullable Column<Line> upcoming;
    private @Nullable Boolean narrow;
    private boolean anythingUpcoming;

    /**
     * One line of the tree. It stays the same line when its numbers change, so that what was opened stays open.
     *
     * @param direct whether it stands for what the unit itself answers for, without its parts
     */
    record Line(UnitCompliance part, boolean direct) implements Serializable {

        ComplianceCounts counts() {
            return direct ? part.own() : part.total();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line
                    && line.direct == direct
                    && line.part.unit().id().equals(part.unit().id());
        }

        @Override
        public int hashCode() {
            return part.unit().id().hashCode();
        }
    }

    /**
     * An empty tree.
     *
     * @param reports tells how a unit and its direct parts stand
     */
    ComplianceTree(
            SerializableSupplier<ComplianceAddress> address, SerializableFunction<UnitId, ComplianceReport> reports) {
        this.address = address;
        this.branches = new ComplianceBranches(reports);
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("not-clickable");
        setDataProvider(branches);
    }

    /** The columns for the width: what is not seen is not sent either. */
    private void layOut(boolean asCards) {
        removeAllColumns();
        upcoming = null;
        if (asCards) {
            addColumn(card()).setHeader(getTranslation("compliance.column.unit"));
            return;
        }
        addColumn(named(LitRenderer.of(BRANCH)).withFunction("turn", this::turn))
                .setHeader(getTranslation("compliance.column.unit"))
                .setFlexGrow(1);
        addColumn(ShareBar.fill(LitRenderer.of(ShareBar.CELL), Line::counts))
                .setHeader(getTranslation("compliance.column.share"))
                .setWidth("12rem")
                .setFlexGrow(0);
        count("compliance.column.assigned", null);
        count("training.state.complete", AssignmentState.COMPLETE);
        count("training.state.overdue", AssignmentState.OVERDUE);
        count("training.state.due-soon", AssignmentState.DUE_SOON);
        count("training.state.open", AssignmentState.OPEN);
        upcoming = count("training.state.upcoming", AssignmentState.UPCOMING);
        showUpcoming();
    }

    final void showNarrow(boolean nowNarrow) {
        if (narrow == null || narrow != nowNarrow) {
            narrow = nowNarrow;
            layOut(nowNarrow);
            getDataProvider().refreshAll();
        }
    }

    /** Shows a report. */
    void show(ComplianceReport report, @Nullable AssignmentState only) {
        anythingUpcoming = report.total().upcoming() > 0;
        showUpcoming();
        branches.show(report, only);
    }

    private void showUpcoming() {
        if (upcoming != null) {
            upcoming.setVisible(anythingUpcoming);
        }
    }

    private Column<Line> count(String key, @Nullable AssignmentState state) {
        LitRenderer<Line> number = LitRenderer.of(COUNT.formatted(state == AssignmentState.OVERDUE ? "late" : ""));
        return addColumn(number.withProperty("count", line -> getTranslation("compliance.number", count(line, state)))
                        .withProperty("to", line -> count(line, state) == 0 ? null : people(line, state)))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.25rem")
                .setFlexGrow(0);
    }

    private static int count(Line line, @Nullable AssignmentState state) {
        return state == null ? line.counts().assigned() : line.counts().in(state);
    }

    private LitRenderer<Line> named(LitRenderer<Line> cell) {
        return cell.withProperty("name", this::name)
                .withProperty(
                        "to", line -> line.direct() ? people(line, address.get().state()) : unit(line));
    }

    private String name(Line line) {
        String name = line.part().unit().name();
        return line.direct() ? getTranslation("compliance.direct", name) : name;
    }

    private LitRenderer<Line> card() {
        LitRenderer<Line> card = ShareBar.fill(named(LitRenderer.of(CARD)), Line::counts)
                .withProperty(
                        "of",
                        line -> getTranslation(
                                "compliance.of",
                                line.counts().complete(),
                                line.counts().assigned()));
        for (AssignmentState state : List.of(AssignmentState.OVERDUE, AssignmentState.DUE_SOON)) {
            String key = "compliance.count." + state.code();
            card.withProperty(
                            state.name(),
                            line -> count(line, state) == 0 ? null : getTranslation(key, count(line, state)))
                    .withProperty("to_" + state.name(), line -> people(line, state));
        }
        return card;
    }

    private String unit(Line line) {
        return ViewLink.to(
                ComplianceView.class, address.get().at(line.part().unit().id()).parameters());
    }

    private String people(Line line, @Nullable AssignmentState state) {
        ComplianceAddress unit = address.get().at(line.part().unit().id());
        return ViewLink.to(
                ComplianceView.class, unit.only(state).showing(Show.PEOPLE).parameters());
    }

    private void turn(Line line) {
        if (isExpanded(line)) {
            collapse(line);
        } else {
            expand(line);
        }
    }
}
