package org.bansang.lms.people.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.lms.people.PersonRow;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.ui.ViewLink;
import org.jsoup.nodes.Element;

/**
 * A page of people, each a way to the person; those with a card can be chosen, to print many cards on few sheets. The
 * list goes to the browser as one piece: fifty rows of components would take several times as long.
 */
class PeopleList extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WHO = "event.target.value";
    private static final String WHETHER = "event.target.checked";

    private final Set<String> offered;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Anchor print = new Anchor();

    PeopleList(List<PersonRow> rows, QueryParameters back) {
        offered = rows.stream().map(PersonRow::id).collect(Collectors.toSet());
        Element people = new Element("ul").addClass("people-list");
        rows.forEach(row -> people.appendChild(item(row, back)));
        Html list = new Html(people.outerHtml());
        list.getElement()
                .addEventListener(
                        "change",
                        event -> choose(
                                event.getEventData().path(WHO).asString(),
                                event.getEventData().path(WHETHER).asBoolean()))
                .addEventData(WHO)
                .addEventData(WHETHER);
        print.addClassNames("desk-button", "print-chosen");
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        add(list, print);
        showPrint();
    }

    private Element item(PersonRow row, QueryParameters back) {
        Element item = new Element("li");
        item.appendChild(choice(row));
        Element person = item.appendElement("div");
        RouteParameters of = new RouteParameters(PersonView.PERSON, row.id());
        person.appendElement("a")
                .addClass("title")
                .attr("href", ViewLink.to(PersonView.class, of, back))
                .attr("router-link", true)
                .text(row.displayName());
        Element words = person.appendElement("div").addClass("quiet");
        words.appendElement("span").text(row.unitName());
        if (row.birthBand() != null) {
            words.appendElement("span").text(Words.band(this, row.birthBand()));
        }
        words.appendElement("span").addClass("code").text(card(row));
        return item;
    }

    private Element choice(PersonRow row) {
        return new Element("input")
                .attr("type", "checkbox")
                .attr("value", row.id())
                .attr("aria-label", getTranslation("people.list.choose", row.displayName()))
                .attr("disabled", row.card() == null);
    }

    private String card(PersonRow row) {
        return CardCode.read(String.valueOf(row.card()))
                .map(CardCode::grouped)
                .orElseGet(() -> getTranslation("people.list.no-card"));
    }

    private void choose(String person, boolean wanted) {
        if (wanted && offered.contains(person)) {
            chosen.add(person);
        } else {
            chosen.remove(person);
        }
        showPrint();
    }

    private void showPrint() {
        print.setVisible(!chosen.isEmpty());
        print.setText(getTranslation("people.list.print", chosen.size()));
        print.setHref(CardSection.address(chosen, getLocale()));
    }
}
