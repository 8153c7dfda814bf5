package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * How much there is to mend on this page, and the way from one place to the next.
 */
class RemarkSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final NativeButton next;
    private final List<RemarkList> places = new ArrayList<>();
    private int at;

    RemarkSummary() {
        addClassName("remark-summary");
        count.getElement().setAttribute("role", "status");
        next = new NativeButton(getTranslation("authoring.remark.next"));
        next.getElement().setAttribute("type", "button");
        next.addClassName("text-button");
        next.addClickListener(click -> {
            places.get(at % places.size()).visit();
            at++;
        });
        add(count, next);
    }

    /** The places in the order of the page. */
    void show(List<Problem> problems, List<RemarkList> marked) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        count.setText(
                problems.isEmpty()
                        ? getTranslation("authoring.remark.none")
                        : getTranslation("authoring.remark.count", errors, problems.size() - errors));
        setClassName("clean", problems.isEmpty());
        setClassName("errors", errors > 0);
        places.clear();
        places.addAll(marked.stream().filter(RemarkList::isVisible).toList());
        at = 0;
        next.setVisible(!places.isEmpty());
    }
}
