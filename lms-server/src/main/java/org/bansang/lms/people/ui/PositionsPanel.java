package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.organisation.PositionSummary;
import org.bansang.lms.organisation.PositionSummary.State;
import org.bansang.lms.people.PositionFile;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's positions: those held now or soon with what one may do about them, and those of earlier days folded away.
 */
class PositionsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final PersonId person;
    private final String home;
    private final PositionDesk desk;
    private final Div news = new Div();
    private final Div shown = new Div();

    /**
     * @param home the name of the unit where the person lives; empty when it is not known
     */
    PositionsPanel(PersonId person, String home, PositionDesk desk) {
        this.person = person;
        this.home = home;
        this.desk = desk;
        addClassNames("card", "positions");
        news.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("positions.title")), news, shown);
        show(desk.positions(person));
    }

    private void show(List<PositionFile> positions) {
        shown.removeAll();
        List<PositionFile> now = positions.stream()
                .filter(file -> isOf(file, State.IN_FORCE) || isOf(file, State.UPCOMING))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("position-list");
        now.forEach(file -> list.add(item(file)));
        shown.add(now.isEmpty() ? new Paragraph(getTranslation("positions.none")) : list);
        if (desk.mayAppoint()) {
            shown.add(new Button(getTranslation("positions.appoint"), click -> appoint()));
        }
        List<PositionFile> earlier =
                positions.stream().filter(file -> !now.contains(file)).toList();
        if (!earlier.isEmpty()) {
            UnorderedList past = new UnorderedList();
            past.addClassName("position-list");
            earlier.forEach(file -> past.add(item(file)));
            Details details = new Details(getTranslation("positions.earlier", earlier.size()), past);
            details.addClassName("log");
            shown.add(details);
        }
    }

    private static boolean isOf(PositionFile file, State state) {
        return file.position().state() == state;
    }

    private ListItem item(PositionFile file) {
        PositionSummary position = file.position();
        Span role = new Span(roleName(position));
        role.addClassName("title");
        String word = position.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Span state = new Span(getTranslation("positions.state." + word));
        state.addClassNames("badge", badge(position.state()));
        Div head = new Div(role, state);
        head.addClassName("line");
        Paragraph where = new Paragraph(position.unit().name());
        ListItem item = new ListItem(head, where, dates(position));
        Div actions = actions(position);
        if (actions.getComponentCount() > 0) {
            item.add(actions);
        }
        if (!file.history().isEmpty()) {
            item.add(history(file));
        }
        return item;
    }

    private static String badge(State state) {
        return switch (state) {
            case IN_FORCE -> "completed";
            case UPCOMING -> "learning";
            case ENDED, TAKEN_BACK -> "not-started";
        };
    }

    private Paragraph dates(PositionSummary position) {
        Paragraph dates = new Paragraph(
                position.until() == null
                        ? getTranslation("positions.since", Days.of(position.from()))
                        : getTranslation("positions.period", Days.of(position.from()), Days.of(position.until())));
        dates.addClassName("quiet");
        return dates;
    }

    private Div actions(PositionSummary position) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (position.changeable()) {
            actions.add(
                    new Button(getTranslation("positions.move"), click -> move(position)),
                    new Button(getTranslation("positions.end"), click -> end(position)));
        }
        if (position.undoable()) {
            actions.add(new Button(getTranslation("positions.undo"), click -> undo(position)));
        }
        return actions;
    }

    private Details history(PositionFile file) {
        UnorderedList lines = new UnorderedList();
        file.history().forEach(line -> {
            String kind = line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String by = line.by().isEmpty() ? getTranslation("positions.by.platform") : line.by();
            lines.add(new ListItem(
                    getTranslation("positions.history." + kind, Days.of(line.day()), by, Days.of(line.at()))));
        });
        Details history = new Details(getTranslation("positions.history"), lines);
        history.addClassName("log");
        return history;
    }

    private String roleName(PositionSummary position) {
        return getTranslation("desk.role." + position.role().code());
    }

    private void appoint() {
        new PositionDialog(person, null, desk.choices(), desk::problem, step -> change(step, null)).open();
    }

    private void move(PositionSummary position) {
        new PositionDialog(person, position, desk.choices(), desk::problem, step -> change(step, position)).open();
    }

    private void end(PositionSummary position) {
        new EndDialog(position, afterwards(position), desk::problem, step -> change(step, position)).open();
    }

    /** Whoever holds nothing more belongs where they live: those who serve that place go on seeing them. */
    private String afterwards(PositionSummary ended) {
        boolean others = desk.positions(person).stream()
                .anyMatch(file -> !file.position().id().equals(ended.id())
                        && (isOf(file, State.IN_FORCE) || isOf(file, State.UPCOMING)));
        if (others) {
            return "";
        }
        return " "
                + (home.isEmpty()
                        ? getTranslation("positions.end.nowhere")
                        : getTranslation("positions.end.lives", home));
    }

    private void change(PositionStep step, @Nullable PositionSummary changed) {
        desk.change(step);
        if (desk.isVisible(person)) {
            news.removeAll();
            news.setText(getTranslation("positions.done"));
            show(desk.positions(person));
        } else if (changed != null) {
            gone(changed);
        }
    }

    /** Whoever gave a person away sees them no more, but may still take a mistake back while the page is open. */
    private void gone(PositionSummary changed) {
        shown.removeAll();
        news.removeAll();
        Button undo = new Button(getTranslation("positions.undo"), click -> undo(changed));
        news.add(new Paragraph(getTranslation("positions.gone")), undo);
        getParent().ifPresent(parent -> parent.getChildren()
                .filter(other -> !other.equals(this))
                .toList()
                .forEach(other -> other.setVisible(false)));
    }

    private void undo(PositionSummary position) {
        desk.takeBack(person, position.id());
        getParent().ifPresent(parent -> parent.getChildren().forEach(other -> other.setVisible(true)));
        news.removeAll();
        news.setText(getTranslation("positions.undone"));
        show(desk.positions(person));
    }
}
