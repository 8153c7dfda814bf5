package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bansang.lms.authoring.DraftEvent;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * Who did what with a draft and when, the latest first.
 */
class DraftHistory extends NativeDetails {

    private static final long serialVersionUID = 1L;

    DraftHistory(List<DraftEvent> events) {
        addClassName("past");
        setSummaryText(getTranslation("authoring.history", events.size()));
        OrderedList list = new OrderedList();
        list.addClassName("draft-events");
        events.forEach(event -> list.add(item(event)));
        setContent(list);
    }

    private ListItem item(DraftEvent event) {
        Span what = new Span(getTranslation("authoring.event." + AddressWords.word(event.kind()), event.by()));
        Span when = new Span(Moments.of(event.at()));
        when.addClassName("quiet");
        Div line = new Div(what, when);
        line.addClassName("line");
        ListItem item = new ListItem(line);
        if (!event.file().isEmpty()) {
            Span file = new Span(event.file());
            file.addClassName("place");
            item.add(file);
        }
        if (!event.note().isEmpty()) {
            Div note = new Div(event.note());
            note.addClassName("said");
            item.add(note);
        }
        return item;
    }
}
