package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.bansang.lms.people.Duplicate;

/**
 * Who might be the same person, with the reason in words. It never says no: two people of one name are two people.
 */
class AlikePanel extends Section {

    private static final long serialVersionUID = 1L;

    AlikePanel(List<Duplicate> alike, SerializableRunnable register) {
        addClassNames("card", "alike");
        H2 title = new H2(getTranslation("people.alike.title"));
        title.getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        alike.forEach(one -> list.add(item(one)));
        Button other = new Button(getTranslation("people.alike.other"), click -> register.run());
        other.setDisableOnClick(true);
        other.addClassName("wide-button");
        add(title, new Paragraph(getTranslation("people.alike.lead")), list, other);
        title.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private ListItem item(Duplicate one) {
        Span name = new Span(one.displayName().isEmpty() ? getTranslation("people.alike.somebody") : one.displayName());
        name.addClassName("title");
        Span unit = new Span(one.unitName());
        unit.addClassName("quiet");
        Span why = new Span(one.signs().stream()
                .map(sign -> getTranslation("people.alike." + Words.key(sign)))
                .collect(Collectors.joining(", ")));
        why.addClassName("why");
        Div words = new Div(name, unit, why);
        words.addClassName("alike-words");
        ListItem item = new ListItem(words);
        if (one.open()) {
            RouterLink open = new RouterLink(
                    getTranslation("people.alike.this"),
                    PersonView.class,
                    new RouteParameters(PersonView.PERSON, one.id().toString()));
            open.addClassName("desk-button");
            item.add(open);
        } else {
            item.add(new Paragraph(getTranslation("people.alike.elsewhere")));
        }
        return item;
    }
}
