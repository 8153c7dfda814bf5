package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What lint says about the thing above it, in the reader's language.
 */
class RemarkList extends Div {

    private static final long serialVersionUID = 1L;

    RemarkList() {
        addClassName("remarks");
        getElement().setAttribute("tabindex", "-1");
        show(List.of());
    }

    final void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        setClassName("errors", problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
        UnorderedList list = new UnorderedList();
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(this::item)
                .forEach(list::add);
        add(list);
    }

    /** Comes into sight and takes the focus, so that the sentence is read out. */
    void visit() {
        getElement().executeJs("this.scrollIntoView({block:'center'});this.focus({preventScroll:true})");
    }

    private ListItem item(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        Span severity = new Span(getTranslation(error ? "authoring.remark.error" : "authoring.remark.advice"));
        severity.addClassNames("badge", error ? "broken" : "advice");
        return new ListItem(severity, new Span(problem.sentence(getLocale())));
    }
}
