package org.bansang.lms.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.lms.learning.UnitProgressService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.FirstLines;
import org.bansang.lms.shared.ui.ListPage;
import org.bansang.lms.training.ComplianceChanges;
import org.bansang.lms.training.ComplianceQuery.SortBy;
import org.bansang.lms.training.ComplianceReport;
import org.bansang.lms.training.ComplianceRow;
import org.bansang.lms.training.ComplianceService;
import org.bansang.lms.training.ComplianceService.Listing;
import org.bansang.lms.training.ComplianceService.RowCount;
import org.bansang.lms.training.ui.ComplianceAddress.Show;
import org.jspecify.annotations.Nullable;

/**
 * How one's unit stands with its mandatory training: counts, the tree of its parts, and the people behind each count.
 * The page follows new completions by itself: while it is in sight and somebody has touched it in the last ten minutes,
 * it asks twice a second whether anything changed, which costs the server no query.
 */
@Route(value = "compliance", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
@DeskMenu(order = 12, key = "compliance.menu", icon = VaadinIcon.CLIPBOARD_CHECK)
public class ComplianceView extends ListPage {

    private static final long serialVersionUID = 1L;
    private static final int IDLE_MILLISECONDS = 600_000;

    /** Looks as long as somebody is there: a page left alone must not keep its session alive. */
    private static final String WATCH =
            """
            const page = this;
            const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'];
            let seen = Date.now();
            const note = () => seen = Date.now();
            signs.forEach(sign => window.addEventListener(sign, note, { capture: true, passive: true }));
            const timer = setInterval(() => {
                if (!page.isConnected) {
                    clearInterval(timer);
                    signs.forEach(sign => window.removeEventListener(sign, note, { capture: true }));
                } else if (!document.hidden && Date.now() - seen < $0) {
                    page.$server.look();
                }
            }, 500);
            """;

    @Inject
    Instance<Caller> caller;

    @Inject
    ComplianceService compliance;

    @Inject
    ComplianceChanges changes;

    @Inject
    UnitProgressService progress;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    private ComplianceAddress address = ComplianceAddress.start();
    private final ComplianceTrail trail = new ComplianceTrail();
    private final ComplianceTools tools = new ComplianceTools(this::go);
    private final ComplianceFilters filters = new ComplianceFilters(this::go);
    private final Details folded = new Details(text("compliance.filters"), filters);
    private final Paragraph asOf = new Paragraph();
    private final CountTiles tiles = new CountTiles();
    private final Paragraph count = new Paragraph();
    private @Nullable ComplianceTree tree;
    private @Nullable ComplianceGrid grid;
    private final FirstLines<ComplianceRow> first = new FirstLines<>();
    private @Nullable UnitId unit;
    private boolean people;
    private long seen;

    /** Lays out an empty page; the address fills it. */
    public ComplianceView() {
        addClassNames("people-page", "compliance-page");
        setHeading(text("compliance.title"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        asOf.addClassName("as-of");
        folded.addClassName("folded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ComplianceAddress.of(event.getLocation().getQueryParameters());
        List<UnitSummary> own = organisation.unitsOf(caller.get(), Role.MANAGER);
        LocalDate today = LocalDate.now(clock);
        if (address.on() != null && !address.on().isBefore(today)) {
            address = address.asOf(null);
        }
        if (own.isEmpty()) {
            clear();
            add(new EmptyState(text("compliance.noUnit.title"), text("compliance.noUnit.text")));
            return;
        }
        UnitId shown = address.unit() == null ? own.get(0).id() : address.unit();
        unit = shown;
        seen = changes.version();
        ComplianceReport report = compliance.report(caller.get(), address.query(shown));
        boolean hasParts = report.parts().size() > 1;
        people = address.show() == null ? !hasParts : address.show() == Show.PEOPLE;
        List<UnitSummary> units = progress.trail(caller.get(), shown);
        trail.show(units, address);
        tools.show(address, shown, own, units.get(0), hasParts, people);
        filters.show(address, compliance.programmes(caller.get(), shown), today, people);
        if (trail.getParent().isEmpty()) {
            add(trail, tools, asOf, tiles, folded, count);
        }
        show(report);
        showPeople();
    }

    private void show(ComplianceReport report) {
        asOf.setVisible(!report.now());
        boolean asked = report.day().equals(address.on());
        asOf.setText(text(asked ? "compliance.asOf" : "compliance.asOf.closed", Days.of(report.day())));
        tiles.show(report.total(), address);
        if (!people) {
            tree().show(report, address.state());
            tree().setEmptyStateComponent(nothing("compliance.none"));
        }
        if (tree != null) {
            tree.setVisible(!people);
        }
    }

    private void showPeople() {
        count.setVisible(people);
        if (people) {
            grid().showSort(address.sortBy().name(), address.ascending());
            grid().setEmptyStateComponent(nothing("compliance.nobody"));
            grid().getDataProvider().refreshAll();
        }
        if (grid != null) {
            grid.setVisible(people);
        }
    }

    /** Each face of the page is made when it is first looked at. */
    private ComplianceTree tree() {
        ComplianceTree made = tree;
        if (made == null) {
            made = new ComplianceTree(() -> address, part -> compliance.report(caller.get(), address.query(part)));
            made.showNarrow(isNarrow());
            add(made);
            tree = made;
        }
        return made;
    }

    private ComplianceGrid grid() {
        ComplianceGrid made = grid;
        if (made == null) {
            made = new ComplianceGrid();
            made.showNarrow(isNarrow());
            made.setItems(this::page, query -> count());
            made.addSortListener(this::sorted);
            add(made);
            grid = made;
        }
        return made;
    }

    private void sorted(SortEvent<Grid<ComplianceRow>, GridSortOrder<ComplianceRow>> event) {
        if (event.isFromClient()) {
            event.getSortOrder().stream()
                    .findFirst()
                    .ifPresent(order -> go(address.sorted(
                            SortBy.valueOf(order.getSorted().getKey()),
                            order.getDirection() == SortDirection.ASCENDING)));
        }
    }

    private EmptyState nothing(String key) {
        if (!address.isFiltered()) {
            return new EmptyState(text("compliance.empty.title"), text("compliance.empty.text"));
        }
        Button all = new Button(text("compliance.all"), click -> go(address.unfiltered()));
        return new EmptyState(text(key + ".title"), text(key + ".text"), all);
    }

    private Stream<ComplianceRow> page(Query<ComplianceRow, Void> query) {
        UnitId shown = unit;
        int offset = query.getOffset();
        int limit = query.getLimit();
        if (shown == null || !people) {
            return Stream.empty();
        }
        return first
                .take(offset, limit)
                .orElseGet(() -> compliance
                        .page(caller.get(), address.query(shown), offset, limit)
                        .rows())
                .stream();
    }

    private int count() {
        UnitId shown = unit;
        if (shown == null || !people) {
            return 0;
        }
        Listing listing = compliance.page(caller.get(), address.query(shown), 0, FirstLines.MOST);
        RowCount found = listing.count();
        first.keep(listing.rows(), found.rows());
        boolean cut = found.more() || found.rows() > ComplianceService.FARTHEST_ROW;
        count.setText(text(cut ? "compliance.count.more" : "compliance.count", found.rows()));
        return Math.min(found.rows(), ComplianceService.FARTHEST_ROW);
    }

    private void go(ComplianceAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(ComplianceView.class, wanted.parameters()));
    }

    /** Called by the page in sight; reads the counts anew only when some were committed. */
    @ClientCallable
    public void look() {
        UnitId shown = unit;
        long version = changes.version();
        if (shown != null && version != seen && address.on() == null) {
            seen = version;
            show(compliance.report(caller.get(), address.query(shown)));
            showPeople();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(WATCH, IDLE_MILLISECONDS);
    }

    /** Fields are folded away on a phone, until one of them is set. */
    @Override
    protected void showNarrow(boolean narrow) {
        folded.setOpened(!narrow || !address.name().isEmpty());
        if (tree != null) {
            tree.showNarrow(narrow);
        }
        if (grid != null) {
            grid.showNarrow(narrow);
        }
    }
}
