package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.course.CatalogueEntry;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.learning.UnitProgressQuery;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressRow;
import org.bansang.lms.learning.UnitProgressService;
import org.bansang.lms.learning.UnitProgressService.RowCount;
import org.bansang.lms.learning.UnitProgressService.Slice;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.FirstLines;
import org.bansang.lms.shared.ui.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * Who of one's unit is how far with a course. Filter, order and page are done by the database; this view holds only
 * what the address says.
 */
@Route(value = "progress", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
@DeskMenu(order = 10, key = "learning.people", icon = VaadinIcon.USERS)
public class UnitProgressView extends ListPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    UnitProgressService progress;

    @Inject
    OrganisationService organisation;

    @Inject
    CourseService courses;

    private PeopleAddress address = PeopleAddress.of(QueryParameters.empty());
    private final UnitTrail trail = new UnitTrail();
    private final PeopleFilters filters = new PeopleFilters(address, this::go);
    private final Paragraph count = new Paragraph();
    private final PeopleGrid grid = new PeopleGrid(() -> address);
    private final FirstLines<UnitProgressRow> first = new FirstLines<>();
    private @Nullable UnitId unit;
    private @Nullable CourseId course;

    /** Lays out an empty list; the address fills it. */
    public UnitProgressView() {
        addClassName("people-page");
        setHeading(text("learning.people.title"));
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        grid.setItems(this::page, query -> count());
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresent(order -> go(address.sorted(
                                SortBy.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PeopleAddress.of(event.getLocation().getQueryParameters());
        List<CatalogueEntry> catalogue = courses.catalogue();
        List<UnitSummary> own = organisation.unitsOf(caller.get(), Role.MANAGER);
        if (own.isEmpty() || catalogue.isEmpty()) {
            explain(own.isEmpty() ? "learning.people.noUnit" : "learning.people.noCourse");
            return;
        }
        CatalogueEntry chosen = catalogue.stream()
                .filter(entry -> entry.slug().equals(address.course()))
                .findFirst()
                .orElse(catalogue.get(0));
        course = new CourseId(UUID.fromString(chosen.id()));
        unit = address.unit() == null ? own.get(0).id() : address.unit();
        showUnits(own, unit);
        filters.show(address, catalogue, chosen);
        showList();
    }

    private void showUnits(List<UnitSummary> own, UnitId shown) {
        List<UnitSummary> units = progress.trail(caller.get(), shown);
        trail.show(units, address);
        List<UnitSummary> parts = organisation.children(caller.get(), shown);
        if (parts.isEmpty() && units.size() > 1) {
            parts = organisation.children(
                    caller.get(), units.get(units.size() - 2).id());
        }
        filters.showUnits(own, units, parts);
    }

    private void showList() {
        if (grid.getParent().isEmpty()) {
            add(trail, filters, count, grid);
        }
        grid.showSort(address.sortBy().name(), address.ascending());
        grid.setEmptyStateComponent(nobody());
        grid.getDataProvider().refreshAll();
    }

    private void explain(String key) {
        clear();
        add(new EmptyState(text(key + ".title"), text(key + ".text")));
    }

    private EmptyState nobody() {
        if (!address.isFiltered()) {
            return new EmptyState(text("learning.people.nobody.title"), text("learning.people.nobody.text"));
        }
        Button all = new Button(text("learning.people.all"), click -> go(address.unfiltered()));
        return new EmptyState(text("learning.people.none.title"), text("learning.people.none.text"), all);
    }

    private Stream<UnitProgressRow> page(Query<UnitProgressRow, Void> query) {
        UnitProgressQuery wanted = query();
        int offset = query.getOffset();
        int limit = query.getLimit();
        if (wanted == null) {
            return Stream.empty();
        }
        return first.take(offset, limit).orElseGet(() -> progress.page(caller.get(), wanted, offset, limit)).stream();
    }

    private int count() {
        UnitProgressQuery wanted = query();
        if (wanted == null) {
            return 0;
        }
        Slice slice = progress.slice(caller.get(), wanted, 0, FirstLines.MOST);
        RowCount found = slice.count();
        first.keep(slice.rows(), found.people());
        count.setText(text(found.more() ? "learning.people.more" : "learning.people.count", found.people()));
        return found.people();
    }

    private @Nullable UnitProgressQuery query() {
        if (unit == null || course == null) {
            return null;
        }
        return new UnitProgressQuery(
                unit, course, address.name(), address.state(), address.sortBy(), address.ascending());
    }

    private void go(PeopleAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(UnitProgressView.class, wanted.parameters()));
    }

    @Override
    protected void showNarrow(boolean narrow) {
        grid.showNarrow(narrow);
    }
}
