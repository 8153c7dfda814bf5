package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bansang.lms.authoring.Comparison;
import org.bansang.lms.authoring.Comparison.Kind;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.Localized;

/**
 * One text that changed, place by place. What is gone is struck through and what is new is underlined, so that nobody
 * needs colours to see it.
 */
class ChangedItem extends Section {

    private static final long serialVersionUID = 1L;

    private final String language;

    ChangedItem(Comparison.Item item) {
        this.language = item.language();
        addClassNames("card", "changed-item");
        Span subject = new Span(getTranslation("authoring.subject." + AddressWords.word(item.subject())));
        subject.addClassName("kind");
        Div head = new Div(subject, new H2(title(item)));
        if (!language.isEmpty()) {
            Span spoken = new Span(Localized.ownName(language));
            spoken.addClassName("quiet");
            head.add(spoken);
        }
        head.addClassName("line");
        add(head);
        item.changes().forEach(change -> add(change(change)));
    }

    private String title(Comparison.Item item) {
        String title = Localized.pick(item.title(), getLocale());
        return title.isEmpty() ? item.id() : title;
    }

    private Div change(Comparison.Change change) {
        Span where = new Span(where(change.place()));
        where.addClassName("title");
        Span kind = new Span(getTranslation("authoring.change." + AddressWords.word(change.kind())));
        kind.addClassNames(
                "badge",
                change.kind() == Kind.ADDED ? "completed" : change.kind() == Kind.REMOVED ? "broken" : "learning");
        Div head = new Div(where, kind);
        head.addClassName("line");
        Div sides = new Div(
                side("authoring.compare.before", change.before(), "del"),
                side("authoring.compare.after", change.after(), "ins"));
        sides.addClassName("sides");
        sides.setVisible(!change.before().isEmpty() || !change.after().isEmpty());
        Div shown = new Div(head, sides);
        shown.addClassName("change");
        return shown;
    }

    private String where(Comparison.Place place) {
        String word = getTranslation("authoring.place." + place.word());
        String named = place.number() > 0 ? getTranslation("authoring.place.numbered", word, place.number()) : word;
        return place.within().isEmpty() ? named : getTranslation("authoring.place.within", named, place.within());
    }

    private Div side(String key, List<Comparison.Piece> pieces, String mark) {
        Span label = new Span(getTranslation(key));
        label.addClassName("quiet");
        Div words = new Div();
        words.addClassName("side-words");
        if (!language.isEmpty()) {
            words.getElement().setAttribute("lang", language);
        }
        if (pieces.isEmpty()) {
            Span nothing = new Span(getTranslation("authoring.compare.nothing"));
            nothing.addClassName("quiet");
            words.add(nothing);
        }
        pieces.forEach(piece -> words.add(piece(piece, mark)));
        Div side = new Div(label, words);
        side.addClassName("side");
        return side;
    }

    private static Component piece(Comparison.Piece piece, String mark) {
        if (!piece.changed()) {
            return new Span(piece.text());
        }
        HtmlComponent marked = new HtmlComponent(mark);
        marked.getElement().setText(piece.text());
        return marked;
    }
}
