package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bansang.lms.course.CatalogueEntry;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Folding;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.training.DraftFlaw;
import org.bansang.lms.training.ProgrammeDraft;
import org.bansang.lms.training.ProgrammeTarget;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a new programme. Whom it asks stands first, because everything else follows from that; each flaw is
 * shown beside the field that has to change.
 */
class ProgrammeForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 4;
    private static final int LONGEST_TITLE = 200;

    private final Select<CourseChoice> course = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<UnitSummary> unit = new Select<>();
    private final ComboBox<UnitSummary> part = new ComboBox<>();
    private final DayPicker opensOn;
    private final DayPicker dueOn;
    private final IntegerField dueDays = new IntegerField();
    private final TextField title = new TextField();
    private final TextField basis = new TextField();
    private final Map<DraftFlaw, HasValidation> places = new EnumMap<>(DraftFlaw.class);
    private final SerializableFunction<UnitSummary, List<UnitSummary>> partsOf;
    private String proposed = "";

    /** A course in the list, with the name it has in the language of the screen. */
    private record CourseChoice(CourseId id, String title, boolean approved) implements Serializable {}

    ProgrammeForm(LocalDate today, SerializableFunction<UnitSummary, List<UnitSummary>> partsOf) {
        this.partsOf = partsOf;
        addClassName("programme-form");
        opensOn = new DayPicker(getTranslation("training.form.opens"));
        opensOn.setValue(today);
        dueOn = new DayPicker(getTranslation("training.form.due"));
        dueOn.setValue(today.plusWeeks(USUAL_WEEKS));
        prepareWhom();
        prepareWords();
        Div whom = new Div(course, role, unit, part);
        Div when = new Div(opensOn, dueOn, dueDays);
        Div words = new Div(title, basis);
        for (Div group : List.of(whom, when, words)) {
            group.addClassName("filters");
        }
        add(whom, when, words);
        places.putAll(Map.of(DraftFlaw.COURSE, course, DraftFlaw.APPROVAL, course));
        places.putAll(Map.of(
                DraftFlaw.ROLE, role,
                DraftFlaw.NOBODY, role,
                DraftFlaw.DUE_PAST, dueOn,
                DraftFlaw.DUE_BEFORE_OPENING, dueOn,
                DraftFlaw.DAYS, dueDays,
                DraftFlaw.TITLE, title,
                DraftFlaw.BASIS, basis));
    }

    private void prepareWhom() {
        course.addClassName("wide");
        course.setLabel(getTranslation("training.form.course"));
        course.setItemLabelGenerator(
                one -> one.approved() ? one.title() : getTranslation("training.form.course.unapproved", one.title()));
        course.setItemEnabledProvider(CourseChoice::approved);
        role.setLabel(getTranslation("training.form.role"));
        role.setItems(ProgrammeTarget.ROLES);
        role.setItemLabelGenerator(one -> getTranslation("desk.role." + one.code()));
        role.setValue(Role.OFFICIAL);
        unit.setLabel(getTranslation("training.form.unit"));
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.addValueChangeListener(event -> showParts(event.getValue()));
        part.setLabel(getTranslation("training.form.part"));
        part.setPlaceholder(getTranslation("training.form.part.all"));
        part.setItemLabelGenerator(UnitSummary::name);
        part.setClearButtonVisible(true);
        part.setOverlayWidth("20rem");
        part.setHelperText(getTranslation("training.form.part.about"));
    }

    private void prepareWords() {
        dueDays.setLabel(getTranslation("training.form.days"));
        dueDays.setHelperText(getTranslation("training.form.days.about"));
        dueDays.setStepButtonsVisible(true);
        dueDays.setMin(1);
        dueDays.setValue(ProgrammeDraft.USUAL_DAYS);
        title.setLabel(getTranslation("training.form.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.addClassName("wide");
        basis.setLabel(getTranslation("training.form.basis"));
        basis.setPlaceholder(getTranslation("training.form.basis.example"));
        basis.setMaxLength(LONGEST_TITLE);
        basis.addClassName("wide");
    }

    /** Courses that wait for the competent office are shown, so that nobody looks for them, but cannot be chosen. */
    void offer(List<CatalogueEntry> courses, Set<CourseId> unapproved, List<UnitSummary> units) {
        List<CourseChoice> choices =
                courses.stream().map(entry -> choice(entry, unapproved)).toList();
        course.setItems(choices);
        if (!choices.stream().allMatch(CourseChoice::approved)) {
            course.setHelperText(getTranslation("training.form.course.unapproved.about"));
        }
        course.addValueChangeListener(event -> proposeTitle());
        choices.stream().filter(CourseChoice::approved).findFirst().ifPresent(course::setValue);
        unit.setItems(units);
        unit.setValue(units.get(0));
    }

    private CourseChoice choice(CatalogueEntry entry, Set<CourseId> unapproved) {
        CourseId id = new CourseId(UUID.fromString(entry.id()));
        return new CourseChoice(id, Localized.pick(entry.title(), getLocale()), !unapproved.contains(id));
    }

    /** Calls back when somebody changes whom the programme asks for what. */
    void onTarget(SerializableRunnable changed) {
        course.addValueChangeListener(event -> changed.run());
        role.addValueChangeListener(event -> changed.run());
        unit.addValueChangeListener(event -> changed.run());
        part.addValueChangeListener(event -> changed.run());
    }

    private void showParts(@Nullable UnitSummary above) {
        List<UnitSummary> parts = above == null ? List.of() : partsOf.apply(above);
        part.setItems((one, typed) -> Folding.holds(one.name(), typed), parts);
        part.setValue(null);
        part.setVisible(!parts.isEmpty());
    }

    /** The course's name serves as title until somebody writes another one. */
    private void proposeTitle() {
        CourseChoice chosen = course.getValue();
        if (chosen != null && title.getValue().equals(proposed)) {
            proposed = chosen.title();
            title.setValue(proposed);
        }
    }

    Optional<ProgrammeTarget> target() {
        CourseChoice chosen = course.getValue();
        UnitSummary where = where();
        if (chosen == null || where == null || role.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new ProgrammeTarget(chosen.id(), role.getValue(), where.id()));
    }

    /** The unit chosen last, as people call it. */
    String unitName() {
        UnitSummary where = where();
        return where == null ? "" : where.name();
    }

    private @Nullable UnitSummary where() {
        return part.getValue() == null ? unit.getValue() : part.getValue();
    }

    /** What stands in the fields; nothing when a day was left out or cannot be read. */
    Optional<ProgrammeDraft> draft() {
        Optional<ProgrammeTarget> target = target();
        boolean opens = requireDay(opensOn);
        boolean due = requireDay(dueOn);
        if (course.getValue() == null) {
            course.setErrorMessage(getTranslation("training.form.course.required"));
            course.setInvalid(true);
        }
        if (target.isEmpty() || !opens || !due) {
            return Optional.empty();
        }
        return Optional.of(new ProgrammeDraft(
                title.getValue(),
                basis.getValue(),
                target.get().course(),
                target.get().role(),
                target.get().unit(),
                opensOn.getValue(),
                dueOn.getValue(),
                dueDays.getValue() == null ? 0 : dueDays.getValue()));
    }

    private boolean requireDay(DayPicker field) {
        if (field.getValue() != null) {
            return true;
        }
        field.setErrorMessage(getTranslation("desk.day.required"));
        field.setInvalid(true);
        return false;
    }

    /** Shows each flaw where it can be mended and leads to the first. */
    void show(Set<DraftFlaw> flaws) {
        places.values().forEach(place -> place.setInvalid(false));
        flaws.forEach(flaw -> {
            HasValidation place = places.get(flaw);
            if (place != null && !place.isInvalid()) {
                place.setErrorMessage(getTranslation("training.flaw." + flaw.code()));
                place.setInvalid(true);
            }
        });
        flaws.stream().findFirst().map(places::get).ifPresent(place -> ((Component) place)
                .getElement()
                .callJsFunction("focus"));
    }
}
