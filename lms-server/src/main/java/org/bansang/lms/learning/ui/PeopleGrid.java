package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressRow;
import org.bansang.lms.shared.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * The list of people itself: five columns where there is room, one column that says the same on a phone.
 */
class PeopleGrid extends Grid<UnitProgressRow> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final SerializableSupplier<PeopleAddress> address;
    private final Column<UnitProgressRow> everything;
    private @Nullable UnitProgressRow focused;

    PeopleGrid(SerializableSupplier<PeopleAddress> address) {
        this.address = address;
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        everything = addComponentColumn(this::summary).setHeader(header("person"));
        sortable(addComponentColumn(this::link), SortBy.NAME);
        sortable(addColumn(UnitProgressRow::unitName), SortBy.UNIT);
        addComponentColumn(row -> new StateBadge(row.state()))
                .setHeader(header("state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        sortable(addComponentColumn(PeopleGrid::meter), SortBy.PROGRESS)
                .setWidth("14.5rem")
                .setFlexGrow(0);
        sortable(addColumn(PeopleGrid::lastLearned), SortBy.LAST_ACTIVITY)
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addItemClickListener(event -> open(event.getItem()));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
        showNarrow(false);
    }

    static String sortKey(SortBy sortBy) {
        return "learning.sort." + word(sortBy);
    }

    /** One column on a narrow screen, five on a wide one. */
    final void showNarrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(everything)));
    }

    void showSort(SortBy sortBy, boolean ascending) {
        Column<UnitProgressRow> column = getColumnByKey(sortBy.name());
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(column, direction)));
    }

    private Column<UnitProgressRow> sortable(Column<UnitProgressRow> column, SortBy sortBy) {
        return column.setKey(sortBy.name())
                .setHeader(getTranslation(sortKey(sortBy)))
                .setSortProperty(sortBy.name());
    }

    private String header(String name) {
        return getTranslation("learning.column." + name);
    }

    private RouterLink link(UnitProgressRow row) {
        RouterLink link = new RouterLink(row.name(), PersonProgressView.class, person(row));
        link.setQueryParameters(address.get().parameters());
        link.addClassName("person-link");
        return link;
    }

    private Component summary(UnitProgressRow row) {
        Div summary = new Div(line(link(row), new StateBadge(row.state())), quiet(row.unitName()));
        summary.addClassName("person-summary");
        if (row.totalActivities() > 0) {
            summary.add(line(meter(row), quiet(lastLearned(row))));
        }
        return summary;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Component meter(UnitProgressRow row) {
        return row.totalActivities() == 0
                ? new Span()
                : new ProgressMeter(row.completedActivities(), row.totalActivities());
    }

    private static String lastLearned(UnitProgressRow row) {
        return row.lastActivityAt() == null ? "" : Days.of(Instant.parse(row.lastActivityAt()));
    }

    private void openFocused() {
        if (focused != null) {
            open(focused);
        }
    }

    private void open(UnitProgressRow row) {
        UI.getCurrent()
                .navigate(PersonProgressView.class, person(row), address.get().parameters());
    }

    private static RouteParameters person(UnitProgressRow row) {
        return new RouteParameters(PersonProgressView.PERSON, row.personId());
    }

    private static String word(SortBy sortBy) {
        return sortBy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
