package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final TreeData<Line> data = new TreeData<>();
    private final SerializableSupplier<ComplianceAddress> address;
    private final Column<Line> card;
    private final Column<Line> upcoming;
    private boolean narrow;
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

    ComplianceTree(SerializableSupplier<ComplianceAddress> address) {
        this.address = address;
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("not-clickable");
        setDataProvider(new TreeDataProvider<>(data));
        card = addComponentColumn(this::card).setHeader(getTranslation("compliance.column.unit"));
        addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("compliance.column.unit"))
                .setFlexGrow(1);
        addComponentColumn(line -> new ShareBar(line.counts()))
                .setHeader(getTranslation("compliance.column.share"))
                .setWidth("12rem")
                .setFlexGrow(0);
        count("compliance.column.assigned", null);
        count("training.state.complete", AssignmentState.COMPLETE);
        count("training.state.overdue", AssignmentState.OVERDUE);
        count("training.state.due-soon", AssignmentState.DUE_SOON);
        count("training.state.open", AssignmentState.OPEN);
        upcoming = count("training.state.upcoming", AssignmentState.UPCOMING);
        arrange();
    }

    final void showNarrow(boolean nowNarrow) {
        narrow = nowNarrow;
        arrange();
    }

    /** Shows a report. */
    void show(ComplianceReport report, @Nullable AssignmentState only) {
        anythingUpcoming = report.total().upcoming() > 0;
        arrange();
        data.clear();
        Map<String, Line> lines = new HashMap<>();
        List<UnitCompliance> parts = report.parts();
        for (UnitCompliance part : parts) {
            boolean top = part.unit().id().equals(report.unit().id());
            if (top) {
                addDirect(null, part, only);
            } else if (only == null || part.total().in(only) > 0) {
                Line line = new Line(part, false);
                data.addItem(lines.get(above(part)), line);
                lines.put(part.unit().path(), line);
            }
        }
        lines.values().stream()
                .filter(line -> !data.getChildren(line).isEmpty())
                .forEach(line -> addDirect(line, line.part(), only));
        getDataProvider().refreshAll();
    }

    private void addDirect(@Nullable Line above, UnitCompliance part, @Nullable AssignmentState only) {
        if (only == null ? part.own().assigned() > 0 : part.own().in(only) > 0) {
            data.addItem(above, new Line(part, true));
        }
    }

    private static String above(UnitCompliance part) {
        String path = part.unit().path();
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private void arrange() {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
        if (!narrow) {
            upcoming.setVisible(anythingUpcoming);
        }
    }

    private Column<Line> count(String key, @Nullable AssignmentState state) {
        return addComponentColumn(line -> number(line, state))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.25rem")
                .setFlexGrow(0);
    }

    private Component number(Line line, @Nullable AssignmentState state) {
        int count = state == null ? line.counts().assigned() : line.counts().in(state);
        String text = getTranslation("compliance.number", count);
        if (count == 0) {
            Span none = new Span(text);
            none.addClassName("quiet");
            return none;
        }
        RouterLink link =
                link(text, address.get().at(line.part().unit().id()).only(state).showing(Show.PEOPLE));
        link.addClassName("count-link");
        if (state == AssignmentState.OVERDUE) {
            link.addClassName("late");
        }
        return link;
    }

    private RouterLink name(Line line) {
        String name = line.part().unit().name();
        ComplianceAddress to = address.get().at(line.part().unit().id());
        RouterLink link = line.direct()
                ? link(getTranslation("compliance.direct", name), to.showing(Show.PEOPLE))
                : link(name, to);
        link.addClassName("person-link");
        return link;
    }

    private Component card(Line line) {
        Div counts = new Div();
        counts.addClassName("line");
        for (AssignmentState state : List.of(AssignmentState.OVERDUE, AssignmentState.DUE_SOON)) {
            int count = line.counts().in(state);
            if (count > 0) {
                ComplianceAddress to =
                        address.get().at(line.part().unit().id()).only(state).showing(Show.PEOPLE);
                RouterLink link = link(getTranslation("compliance.count." + state.code(), count), to);
                link.addClassNames("badge", state.code());
                counts.add(link);
            }
        }
        Span of = new Span(getTranslation(
                "compliance.of", line.counts().complete(), line.counts().assigned()));
        of.addClassName("quiet");
        Div share = new Div(new ShareBar(line.counts()), of);
        share.addClassName("line");
        Div card = new Div(name(line), share, counts);
        card.addClassName("person-summary");
        return card;
    }

    private static RouterLink link(String text, ComplianceAddress to) {
        RouterLink link = new RouterLink(text, ComplianceView.class);
        link.setQueryParameters(to.parameters());
        return link;
    }
}
