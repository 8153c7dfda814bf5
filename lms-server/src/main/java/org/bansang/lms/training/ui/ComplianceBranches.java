package org.bansang.lms.training.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.ComplianceCounts;
import org.bansang.lms.training.ComplianceReport;
import org.bansang.lms.training.UnitCompliance;
import org.bansang.lms.training.ui.ComplianceTree.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the tree, branch by branch: what lies below a unit is asked for when somebody opens it, because nobody
 * looks at the thousand villages of a province at once.
 */
class ComplianceBranches extends AbstractBackEndHierarchicalDataProvider<Line, Void> {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<UnitId, ComplianceReport> reports;
    private final Map<UnitId, List<Line>> opened = new HashMap<>();
    private List<Line> top = List.of();
    private @Nullable AssignmentState only;

    ComplianceBranches(SerializableFunction<UnitId, ComplianceReport> reports) {
        this.reports = reports;
    }

    /** Shows a report; what was opened stays open and is asked for again. */
    void show(ComplianceReport report, @Nullable AssignmentState state) {
        only = state;
        opened.clear();
        top = lines(report);
        refreshAll();
    }

    @Override
    public boolean hasChildren(Line line) {
        return !line.direct() && line.part().divided();
    }

    @Override
    public int getChildCount(HierarchicalQuery<Line, Void> query) {
        return below(query.getParent()).size();
    }

    @Override
    protected Stream<Line> fetchChildrenFromBackEnd(HierarchicalQuery<Line, Void> query) {
        return below(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private List<Line> below(@Nullable Line above) {
        if (above == null) {
            return top;
        }
        return opened.computeIfAbsent(above.part().unit().id(), unit -> lines(reports.apply(unit)));
    }

    private List<Line> lines(ComplianceReport report) {
        return report.parts().stream()
                .map(part ->
                        new Line(part, part.unit().id().equals(report.unit().id())))
                .filter(this::isShown)
                .toList();
    }

    /** A unit without an assignment is shown as a part, but not as one that answers for something itself. */
    private boolean isShown(Line line) {
        UnitCompliance part = line.part();
        ComplianceCounts counts = line.direct() ? part.own() : part.total();
        if (only != null) {
            return counts.in(only) > 0;
        }
        return !line.direct() || counts.assigned() > 0;
    }
}
