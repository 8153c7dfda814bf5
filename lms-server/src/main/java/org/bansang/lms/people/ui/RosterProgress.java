package org.bansang.lms.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/**
 * How far an import is, in words and as a bar.
 */
class RosterProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final int people;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    RosterProgress(int people) {
        this.people = people;
        addClassName("card");
        bar.setIndeterminate(true);
        add(new Paragraph(getTranslation("positions.import.doing")), bar, words);
    }

    void show(int done) {
        if (done > 0 && done <= people) {
            bar.setIndeterminate(false);
            bar.setValue((double) done / people);
            words.setText(getTranslation("positions.import.doing.people", done, people));
        }
    }
}
