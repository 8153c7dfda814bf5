package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bansang.content.edit.FactText;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.shared.web.Texts;

/**
 * The form of a fact. A new one gets its permanent name from the words by which somebody calls it.
 */
class FactDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FactText fact;
    private final Set<String> taken;
    private final TextField name = new TextField();
    private final Map<String, TextArea> values = new LinkedHashMap<>();
    private final TextArea source = new TextArea();
    private final DayPicker checkedOn;
    private final DayPicker reviewBy;
    private final Select<String> confidence = new Select<>();

    FactDialog(FactText fact, Set<String> taken, SerializableConsumer<FactText> save) {
        this.fact = fact;
        this.taken = taken;
        boolean fresh = fact.id().isEmpty();
        setHeaderTitle(getTranslation(fresh ? "authoring.fact.new" : "authoring.fact.edit"));
        setWidth("38rem");
        name.setLabel(getTranslation("authoring.fact.name"));
        name.setHelperText(getTranslation("authoring.fact.name.help"));
        name.setVisible(fresh);
        name.setRequiredIndicatorVisible(true);
        source.setLabel(getTranslation("authoring.fact.source.label"));
        source.setHelperText(getTranslation("authoring.fact.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setValue(fact.source());
        checkedOn = new DayPicker(getTranslation("authoring.fact.checked.label"));
        checkedOn.setValue(fact.checkedOn());
        reviewBy = new DayPicker(getTranslation("authoring.fact.review.label"));
        reviewBy.setValue(fact.reviewBy());
        confidence.setLabel(getTranslation("authoring.fact.confidence"));
        confidence.setItems("H", "M", "m");
        confidence.setItemLabelGenerator(
                mark -> getTranslation("authoring.fact.confidence." + FactItem.confidence(mark)));
        confidence.setValue(fact.confidence());
        Div content = new Div(new Paragraph(getTranslation("authoring.fact.about")), name);
        content.addClassName("studio-dialog");
        fact.value().entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(Texts.VIETNAMESE.getLanguage())))
                .forEach(entry -> content.add(value(entry.getKey(), entry.getValue())));
        content.add(source, new Div(checkedOn, reviewBy), confidence);
        add(content);
        Button confirm = new Button(getTranslation("authoring.save"), click -> confirm(save));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()), confirm);
    }

    private TextArea value(String language, String words) {
        TextArea field = new TextArea(
                language.isEmpty()
                        ? getTranslation("authoring.fact.value")
                        : getTranslation("authoring.fact.value.in", Localized.ownName(language)));
        field.setValue(words);
        field.setRequiredIndicatorVisible(true);
        values.put(language, field);
        return field;
    }

    private void confirm(SerializableConsumer<FactText> save) {
        long empty = Stream.concat(Stream.of(source), values.values().stream())
                .filter(field -> !isFilled(field))
                .count();
        boolean ordered = areDaysInOrder();
        name.setErrorMessage(getTranslation("authoring.field.missing"));
        name.setInvalid(name.isVisible() && name.getValue().isBlank());
        if (empty > 0 || !ordered || name.isInvalid()) {
            return;
        }
        close();
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((language, field) -> words.put(language, field.getValue().strip()));
        String id = fact.id().isEmpty() ? QuestionName.from(name.getValue(), taken) : fact.id();
        save.accept(new FactText(
                id,
                words,
                source.getValue().strip(),
                checkedOn.getValue(),
                reviewBy.getValue(),
                confidence.getValue()));
    }

    private boolean isFilled(TextArea field) {
        field.setErrorMessage(getTranslation("authoring.field.missing"));
        field.setInvalid(field.getValue().isBlank());
        return !field.isInvalid();
    }

    private boolean areDaysInOrder() {
        LocalDate checked = checkedOn.getValue();
        LocalDate review = reviewBy.getValue();
        checkedOn.setErrorMessage(getTranslation("authoring.field.missing"));
        checkedOn.setInvalid(checked == null);
        reviewBy.setErrorMessage(getTranslation("authoring.fact.review.wrong"));
        reviewBy.setInvalid(review == null || (checked != null && review.isBefore(checked)));
        return !checkedOn.isInvalid() && !reviewBy.isInvalid();
    }
}
