package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * How many of those asked have completed, in words with a bar for the eye, and how many are late.
 */
class CompletionShare extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    CompletionShare(long completed, long assigned, long overdue) {
        addClassName("share");
        Div filled = new Div();
        filled.setWidth(assigned == 0 ? 0 : (float) completed * PERCENT / assigned, Unit.PERCENTAGE);
        Div bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div meter = new Div(new Span(getTranslation("training.share", completed, assigned)), bar);
        meter.addClassName("meter");
        add(meter);
        if (overdue > 0) {
            Span late = new Span(getTranslation("training.share.overdue", overdue));
            late.addClassNames("badge", "overdue");
            add(late);
        }
    }
}
