package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.Locale;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressRow;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.ListGrid;
import org.bansang.lms.shared.ui.ViewLink;
import org.jspecify.annotations.Nullable;

/**
 * The list of people itself: five columns where there is room, one column that says the same on a phone.
 */
class PeopleGrid extends ListGrid<UnitProgressRow> {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "<a class=\"person-link\" href=\"${item.to}\" router-link>${item.name}</a>";
    private static final String METER = "${item.count == null ? '' : html`" + ProgressMeter.CELL + "`}";

    private static final String SUMMARY =
            """
            <div class="person-summary">
                <div class="line">%s%s</div>
                <span class="quiet">${item.unit}</span>
                ${item.count == null
                    ? ''
                    : html`<div class="line">%s<span class="quiet">${item.last}</span></div>`}
            </div>
            """
                    .formatted(NAME, StateBadge.CELL, ProgressMeter.CELL);

    private final SerializableSupplier<PeopleAddress> address;
    private @Nullable UnitProgressRow focused;

    PeopleGrid(SerializableSupplier<PeopleAddress> address) {
        this.address = address;
        addItemClickListener(event -> open(event.getItem()));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    @Override
    protected void addCard() {
        addColumn(summary()).setHeader(header("person"));
    }

    @Override
    protected void addWideColumns() {
        sortable(addColumn(named(LitRenderer.of(NAME))), SortBy.NAME);
        sortable(addColumn(UnitProgressRow::unitName), SortBy.UNIT);
        addColumn(StateBadge.fill(LitRenderer.of(StateBadge.CELL), UnitProgressRow::state))
                .setHeader(header("state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        sortable(addColumn(ProgressMeter.fill(LitRenderer.of(METER))), SortBy.PROGRESS)
                .setWidth("14.5rem")
                .setFlexGrow(0);
        sortable(addColumn(PeopleGrid::lastLearned), SortBy.LAST_ACTIVITY)
                .setWidth("10.5rem")
                .setFlexGrow(0);
    }

    static String sortKey(SortBy sortBy) {
        return "learning.sort." + word(sortBy);
    }

    private Column<UnitProgressRow> sortable(Column<UnitProgressRow> column, SortBy sortBy) {
        return column.setKey(sortBy.name())
                .setHeader(getTranslation(sortKey(sortBy)))
                .setSortProperty(sortBy.name());
    }

    private String header(String name) {
        return getTranslation("learning.column." + name);
    }

    private LitRenderer<UnitProgressRow> named(LitRenderer<UnitProgressRow> cell) {
        return cell.withProperty("name", UnitProgressRow::name)
                .withProperty(
                        "to",
                        row -> ViewLink.to(
                                PersonProgressView.class,
                                person(row),
                                address.get().parameters()));
    }

    private LitRenderer<UnitProgressRow> summary() {
        LitRenderer<UnitProgressRow> summary = ProgressMeter.fill(named(LitRenderer.of(SUMMARY)));
        return StateBadge.fill(summary, UnitProgressRow::state)
                .withProperty("unit", UnitProgressRow::unitName)
                .withProperty("last", PeopleGrid::lastLearned);
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
