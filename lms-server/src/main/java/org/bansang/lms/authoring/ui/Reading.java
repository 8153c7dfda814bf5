package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Words of a text to be read and not changed, facts with their value.
 */
class Reading extends Div {

    private static final long serialVersionUID = 1L;

    private Reading(List<List<ProseRun>> lines, FactShelf facts) {
        addClassName("reading");
        getElement().setProperty("innerHTML", ProseHtml.write(lines, facts::words));
    }

    /** Text with marks. */
    static Reading marked(List<String> lines, FactShelf facts) {
        return new Reading(lines.stream().map(ProseMarkup::read).toList(), facts);
    }

    /** Text without. */
    static Reading plain(List<String> lines, FactShelf facts) {
        return new Reading(lines.stream().map(ProseMarkup::readPlain).toList(), facts);
    }
}
