package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bansang.lms.shared.ui.Localized;

/**
 * A title in every language of a course; the source language must have one.
 */
class TitleFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    TitleFields(List<String> languages) {
        addClassName("titles");
        languages.forEach(language -> {
            TextField field = new TextField(getTranslation("authoring.title.in", Localized.ownName(language)));
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            field.getElement().setAttribute("lang", language);
            field.setRequiredIndicatorVisible(fields.isEmpty());
            fields.put(language, field);
            add(field);
        });
    }

    void show(Map<String, String> titles) {
        fields.forEach((language, field) -> field.setValue(titles.getOrDefault(language, "")));
    }

    boolean areFilled() {
        TextField source = fields.values().iterator().next();
        source.setErrorMessage(getTranslation("authoring.title.missing"));
        source.setInvalid(source.getValue().isBlank());
        return !source.isInvalid();
    }

    String first() {
        return fields.values().iterator().next().getValue().strip();
    }

    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                titles.put(language, field.getValue().strip());
            }
        });
        return titles;
    }
}
