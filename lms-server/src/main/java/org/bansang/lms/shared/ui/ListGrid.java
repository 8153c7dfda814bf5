package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many lines: columns where there is room, one column that says the same on a phone. Only the columns that are seen are
 * built; a hidden one would still be computed and sent for every line.
 *
 * @param <T> a line
 */
public abstract class ListGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /** As many lines as a large screen shows at once; the browser asks for more while one scrolls. */
    private static final int PAGE = 25;

    private @Nullable Boolean narrow;
    private @Nullable String sortedBy;
    private boolean ascending;

    /** An empty list; it has columns when its width is known. */
    protected ListGrid() {
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    }

    /** Adds the one column for a phone. */
    protected abstract void addCard();

    /** Adds the columns for a wide screen; those that may be sorted by bear a key. */
    protected abstract void addWideColumns();

    /** Lays the lines out for a narrow screen, or for a wide one. */
    public final void showNarrow(boolean nowNarrow) {
        if (narrow != null && narrow == nowNarrow) {
            return;
        }
        boolean again = narrow != null;
        narrow = nowNarrow;
        sort(null);
        removeAllColumns();
        if (nowNarrow) {
            addCard();
        } else {
            addWideColumns();
        }
        markSorted();
        if (again) {
            getDataProvider().refreshAll();
        }
    }

    /** Shows in the headings by which column the lines are sorted; cards have no headings. */
    public final void showSort(String key, boolean isAscending) {
        sortedBy = key;
        ascending = isAscending;
        markSorted();
    }

    private void markSorted() {
        Column<T> column = sortedBy == null ? null : getColumnByKey(sortedBy);
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        }
    }
}
