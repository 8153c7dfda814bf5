package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bansang.lms.training.ComplianceCounts;

/**
 * The share of complete assignments as a number, with a bar of that length for the eye.
 */
class ShareBar extends Div {

    private static final long serialVersionUID = 1L;

    ShareBar(ComplianceCounts counts) {
        addClassNames("meter", "share-bar");
        if (counts.assigned() == 0) {
            Span none = new Span(getTranslation("compliance.nothing"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Div filled = new Div();
        filled.setWidth(counts.share(), Unit.PERCENTAGE);
        Div bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(getTranslation("compliance.percent", counts.share()));
        number.addClassName("number");
        add(number, bar);
    }
}
