package org.bansang.lms.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bansang.lms.course.FactSummary;
import org.bansang.lms.shared.ui.Days;

/**
 * The numbers, decrees and limits a course relies on, with the day by which somebody must look again.
 */
class FactList extends Section {

    private static final long serialVersionUID = 1L;

    FactList() {
        addClassNames("card", "facts");
    }

    void write(List<FactSummary> facts) {
        removeAll();
        add(new H2(getTranslation("course.facts.title")));
        if (facts.isEmpty()) {
            add(new Paragraph(getTranslation("course.facts.none")));
        }
        UnorderedList list = new UnorderedList();
        facts.forEach(fact -> list.add(item(fact)));
        add(list);
    }

    private ListItem item(FactSummary fact) {
        Span value = new Span(fact.value());
        value.addClassName("title");
        Span id = new Span(fact.id());
        id.addClassName("place");
        Div line = new Div(value, id);
        line.addClassName("line");
        if (fact.stale()) {
            Span stale = new Span(getTranslation("course.facts.stale"));
            stale.addClassNames("badge", "broken");
            line.add(stale);
        }
        Div dates = new Div(
                new Span(getTranslation("course.facts.review", Days.of(fact.reviewBy()))),
                new Span(getTranslation("course.facts.checked", Days.of(fact.checkedOn()))));
        dates.addClassName("quiet");
        Div source = new Div(getTranslation("course.facts.source", fact.source()));
        source.addClassName("quiet");
        return new ListItem(line, dates, source);
    }
}
