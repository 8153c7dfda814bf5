package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.bansang.lms.training.ComplianceCounts;
import org.jspecify.annotations.Nullable;

/**
 * The share of complete assignments as a number, with a bar of that length for the eye.
 */
class ShareBar extends Div {

    /** The same in a cell: wants {@code percent}, and {@code share} where anything is assigned. */
    static final String CELL =
            """
            <div class="meter share-bar">${item.share == null
                ? html`<span class="quiet">${item.percent}</span>`
                : html`<span class="number">${item.percent}</span>
                    <div class="bar" aria-hidden="true"><div style="width: ${item.share}%"></div></div>`}</div>
            """;

    private static final long serialVersionUID = 1L;

    ShareBar(ComplianceCounts counts) {
        addClassNames("meter", "share-bar");
        String percent = percent(counts);
        if (counts.assigned() == 0) {
            Span none = new Span(percent);
            none.addClassName("quiet");
            add(none);
            return;
        }
        Div filled = new Div();
        filled.setWidth(counts.share(), Unit.PERCENTAGE);
        Div bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(percent);
        number.addClassName("number");
        add(number, bar);
    }

    /** Gives a cell what it wants. */
    static <T> LitRenderer<T> fill(LitRenderer<T> cell, ValueProvider<T, ComplianceCounts> counts) {
        return cell.withProperty("percent", line -> percent(counts.apply(line)))
                .withProperty("share", line -> share(counts.apply(line)));
    }

    private static @Nullable Integer share(ComplianceCounts counts) {
        return counts.assigned() == 0 ? null : counts.share();
    }

    private static String percent(ComplianceCounts counts) {
        return counts.assigned() == 0
                ? I18NProvider.translate("compliance.nothing")
                : I18NProvider.translate("compliance.percent", counts.share());
    }
}
