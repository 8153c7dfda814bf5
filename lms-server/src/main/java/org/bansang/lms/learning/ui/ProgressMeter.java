package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A count and a bar of the same length for the eye; the count alone tells everything.
 */
class ProgressMeter extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    ProgressMeter(int done, int total) {
        addClassName("meter");
        Div filled = new Div();
        filled.setWidth(total == 0 ? 0 : (float) done * PERCENT / total, Unit.PERCENTAGE);
        Div bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span count = new Span(getTranslation("learning.progress.count", done, total));
        add(count, bar);
    }
}
