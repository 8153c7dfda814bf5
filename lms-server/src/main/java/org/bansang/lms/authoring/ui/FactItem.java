package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.bansang.content.edit.FactText;
import org.bansang.lms.shared.ui.Days;

/**
 * One fact: its value in each language, where it comes from, when somebody looks again, and who relies on it.
 */
class FactItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final FactText fact;
    private final Div head = new Div();

    FactItem(FactText fact, LocalDate today, List<String> courses) {
        this.fact = fact;
        addClassName("fact-item");
        Span value = new Span(fact.in(getLocale().getLanguage()));
        value.addClassName("title");
        head.addClassName("line");
        head.add(value);
        if (fact.reviewBy().isBefore(today)) {
            Span stale = new Span(getTranslation("authoring.fact.stale"));
            stale.addClassNames("badge", "broken");
            head.add(stale);
        }
        add(head);
        fact.value().forEach((language, words) -> {
            if (!language.equals(getLocale().getLanguage()) && !language.isEmpty()) {
                Div other = new Div(words);
                other.getElement().setAttribute("lang", language);
                add(other);
            }
        });
        Div dates = new Div(
                new Span(getTranslation("authoring.fact.review", Days.of(fact.reviewBy()))),
                new Span(getTranslation("authoring.fact.checked", Days.of(fact.checkedOn()))),
                new Span(getTranslation("authoring.fact.confidence." + confidence(fact.confidence()))));
        dates.addClassName("quiet");
        Div source = new Div(getTranslation("authoring.fact.source", fact.source()));
        source.addClassName("quiet");
        Div users = new Div(
                courses.isEmpty()
                        ? getTranslation("authoring.fact.users.none")
                        : getTranslation("authoring.fact.users", courses.size(), String.join("; ", courses)));
        users.addClassName("quiet");
        add(dates, source, users);
    }

    /** The marks H, M and m differ by case alone; keys of texts do not. */
    static String confidence(String mark) {
        return switch (mark) {
            case "H" -> "sound";
            case "M" -> "one-source";
            default -> "well-known";
        };
    }

    void offer(SerializableRunnable edit) {
        Button change = new Button(getTranslation("authoring.fact.edit"), click -> edit.run());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(
                getTranslation("authoring.fact.edit.of", fact.in(getLocale().getLanguage())));
        head.add(change);
    }
}
