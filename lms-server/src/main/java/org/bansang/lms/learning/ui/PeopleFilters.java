package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.bansang.lms.course.CatalogueEntry;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.ui.Folding;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.shared.ui.SearchField;
import org.jspecify.annotations.Nullable;

/**
 * The fields above the list of people. Whatever somebody changes becomes a new address; the fields themselves decide
 * nothing.
 */
class PeopleFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<PeopleAddress> go;
    private final Select<CourseChoice> course = new Select<>();
    private final Select<UnitSummary> ownUnit = new Select<>();
    private final ComboBox<UnitSummary> part = new ComboBox<>();
    private final Select<State> state = new Select<>();
    private final SearchField name;
    private final Select<SortBy> sort = new Select<>();
    private PeopleAddress address;
    private @Nullable UnitId above;

    /** A course in the list, with the name it has in the language of the screen. */
    private record CourseChoice(String slug, String title) implements Serializable {}

    PeopleFilters(PeopleAddress start, SerializableConsumer<PeopleAddress> go) {
        this.address = start;
        this.go = go;
        addClassName("filters");
        name = new SearchField(
                getTranslation("learning.people.name"),
                getTranslation("learning.people.name.example"),
                typed -> go.accept(address.named(typed)));
        prepareUnits();
        prepareCourseAndState();
        prepareSort();
        add(ownUnit, course, part, state, name, sort);
    }

    private void prepareUnits() {
        ownUnit.setLabel(getTranslation("learning.people.ownUnit"));
        ownUnit.setItemLabelGenerator(UnitSummary::name);
        ownUnit.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.at(event.getValue().id()));
            }
        });
        part.setLabel(getTranslation("learning.people.part"));
        part.setPlaceholder(getTranslation("learning.people.part.all"));
        part.setItemLabelGenerator(UnitSummary::name);
        part.setClearButtonVisible(true);
        part.setOverlayWidth("20rem");
        part.addValueChangeListener(event -> {
            if (event.isFromClient() && above != null) {
                go.accept(address.at(
                        event.getValue() == null ? above : event.getValue().id()));
            }
        });
    }

    private void prepareCourseAndState() {
        course.addClassName("wide");
        course.setLabel(getTranslation("learning.people.course"));
        course.setItemLabelGenerator(CourseChoice::title);
        course.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.in(event.getValue().slug()));
            }
        });
        state.setLabel(getTranslation("learning.people.state"));
        state.setItems(State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("learning.state.any"));
        state.setItemLabelGenerator(
                value -> getTranslation(value == null ? "learning.state.any" : StateBadge.key(value)));
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.only(event.getValue()));
            }
        });
    }

    private void prepareSort() {
        sort.addClassName("narrow-only");
        sort.setLabel(getTranslation("learning.people.sort"));
        sort.setItems(Arrays.asList(SortBy.values()));
        sort.setItemLabelGenerator(value -> getTranslation(PeopleGrid.sortKey(value)));
        sort.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                boolean latestFirst = event.getValue() == SortBy.LAST_ACTIVITY;
                go.accept(address.sorted(event.getValue(), !latestFirst));
            }
        });
    }

    void show(PeopleAddress shown, List<CatalogueEntry> courses, CatalogueEntry chosen) {
        this.address = shown;
        List<CourseChoice> choices = courses.stream().map(this::choice).toList();
        course.setItems(choices);
        course.setValue(choice(chosen));
        state.setValue(shown.state());
        name.show(shown.name());
        sort.setValue(shown.sortBy());
    }

    private CourseChoice choice(CatalogueEntry entry) {
        return new CourseChoice(entry.slug(), Localized.pick(entry.title(), getLocale()));
    }

    /** The units one may choose: own ones when there are several, and those below the unit shown or beside it. */
    void showUnits(List<UnitSummary> own, List<UnitSummary> trail, List<UnitSummary> parts) {
        ownUnit.setVisible(own.size() > 1);
        ownUnit.setItems(own);
        ownUnit.setValue(trail.get(0));
        UnitSummary here = trail.get(trail.size() - 1);
        boolean beside = parts.contains(here);
        above = beside ? trail.get(trail.size() - 2).id() : here.id();
        part.setVisible(!parts.isEmpty());
        part.setItems((unit, typed) -> Folding.holds(unit.name(), typed), parts);
        part.setValue(beside ? here : null);
    }
}
