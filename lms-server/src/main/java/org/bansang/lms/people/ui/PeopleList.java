package org.bansang.lms.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bansang.lms.people.PersonRow;
import org.bansang.lms.shared.security.CardCode;

/**
 * A page of people, each a way to the person; those with a card can be chosen, to print many cards on few sheets.
 */
class PeopleList extends Div {

    private static final long serialVersionUID = 1L;

    private final Set<String> chosen = new LinkedHashSet<>();
    private final Anchor print = new Anchor();

    PeopleList(List<PersonRow> rows, QueryParameters back) {
        UnorderedList list = new UnorderedList();
        list.addClassName("people-list");
        rows.forEach(row -> list.add(item(row, back)));
        print.addClassNames("desk-button", "print-chosen");
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        add(list, print);
        showPrint();
    }

    private ListItem item(PersonRow row, QueryParameters back) {
        RouterLink link =
                new RouterLink(row.displayName(), PersonView.class, new RouteParameters(PersonView.PERSON, row.id()));
        link.setQueryParameters(back);
        link.addClassName("title");
        Span unit = new Span(row.unitName());
        Span card = new Span(CardCode.read(String.valueOf(row.card()))
                .map(CardCode::grouped)
                .orElseGet(() -> getTranslation("people.list.no-card")));
        card.addClassName("code");
        Div words = new Div(unit);
        if (row.birthBand() != null) {
            words.add(new Span(Words.band(this, row.birthBand())));
        }
        words.add(card);
        words.addClassName("quiet");
        ListItem item = new ListItem(new Div(link, words));
        item.addComponentAsFirst(choice(row));
        return item;
    }

    private Checkbox choice(PersonRow row) {
        Checkbox choice = new Checkbox();
        choice.setAriaLabel(getTranslation("people.list.choose", row.displayName()));
        choice.setEnabled(row.card() != null);
        choice.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            showPrint();
        });
        return choice;
    }

    private void showPrint() {
        print.setVisible(!chosen.isEmpty());
        print.setText(getTranslation("people.list.print", chosen.size()));
        print.setHref(CardSection.address(chosen, getLocale()));
    }
}
