package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bansang.lms.shared.ui.SearchField;

/**
 * Finds the fact to put into a text by any words of its value, its name or its source.
 */
class FactPicker extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final FactShelf facts;
    private final SerializableConsumer<FactShelf.Choice> choose;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();

    FactPicker(FactShelf facts, SerializableConsumer<FactShelf.Choice> choose) {
        this.facts = facts;
        this.choose = choose;
        setHeaderTitle(getTranslation("authoring.pick.title"));
        setWidth("40rem");
        SearchField search = new SearchField(
                getTranslation("authoring.pick.search"), getTranslation("authoring.pick.example"), this::show);
        search.setWidthFull();
        search.setAutofocus(true);
        list.addClassName("fact-choices");
        count.getElement().setAttribute("role", "status");
        count.addClassName("quiet");
        Div content = new Div(new Paragraph(getTranslation("authoring.pick.about")), search, count, list);
        content.addClassName("studio-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()));
        show("");
    }

    private void show(String typed) {
        List<FactShelf.Choice> found = facts.find(typed);
        list.removeAll();
        found.stream().limit(SHOWN).forEach(fact -> list.add(new ListItem(button(fact))));
        count.setText(
                found.size() > SHOWN
                        ? getTranslation("authoring.pick.many", SHOWN, found.size())
                        : getTranslation("authoring.pick.count", found.size()));
    }

    private NativeButton button(FactShelf.Choice fact) {
        Span value = new Span(fact.value());
        value.addClassName("title");
        Span about =
                new Span(new Span(fact.source()), new Span(getTranslation("authoring.fact.review", fact.reviewBy())));
        about.addClassName("quiet");
        NativeButton button = new NativeButton();
        button.add(value, about);
        if (fact.stale()) {
            Span stale = new Span(getTranslation("authoring.fact.stale"));
            stale.addClassNames("badge", "broken");
            button.add(stale);
        }
        button.addClickListener(click -> {
            close();
            choose.accept(fact);
        });
        return button;
    }
}
