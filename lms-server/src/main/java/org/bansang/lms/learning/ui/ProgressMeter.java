package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import org.bansang.lms.learning.UnitProgressRow;

/**
 * A count and a bar of the same length for the eye; the count alone tells everything.
 */
class ProgressMeter extends Div {

    /** The same in a cell: wants {@code count}, none where there is nothing to do, and {@code share}. */
    static final String CELL = "<div class=\"meter\"><span>${item.count}</span>"
            + "<div class=\"bar\" aria-hidden=\"true\"><div style=\"width: ${item.share}%\"></div></div></div>";

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    ProgressMeter(int done, int total) {
        addClassName("meter");
        Div filled = new Div();
        filled.setWidth(share(done, total), Unit.PERCENTAGE);
        Div bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span count = new Span(count(done, total));
        add(count, bar);
    }

    /** Gives a cell what it wants. */
    static LitRenderer<UnitProgressRow> fill(LitRenderer<UnitProgressRow> cell) {
        return cell.withProperty(
                        "count",
                        row -> row.totalActivities() == 0
                                ? null
                                : count(row.completedActivities(), row.totalActivities()))
                .withProperty("share", row -> share(row.completedActivities(), row.totalActivities()));
    }

    private static String count(int done, int total) {
        return I18NProvider.translate("learning.progress.count", done, total);
    }

    private static float share(int done, int total) {
        return total == 0 ? 0 : (float) done * PERCENT / total;
    }
}
