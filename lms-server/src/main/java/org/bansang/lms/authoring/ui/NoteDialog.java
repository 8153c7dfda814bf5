package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Asks for some words to go with what is done: to the reviewer, to the authors, or for the record. The texts are
 * {@code <key>.title}, {@code .text}, {@code .label} and {@code .yes}.
 */
class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    NoteDialog(String key, boolean obligatory, SerializableConsumer<String> done) {
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("34rem");
        TextArea note = new TextArea(getTranslation(key + ".label"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setMinHeight("8rem");
        note.setRequiredIndicatorVisible(obligatory);
        Div content = new Div(new Paragraph(getTranslation(key + ".text")), note);
        content.addClassName("studio-dialog");
        add(content);
        Button confirm = new Button(getTranslation(key + ".yes"), click -> {
            if (obligatory && note.getValue().isBlank()) {
                note.setErrorMessage(getTranslation("authoring.note.missing"));
                note.setInvalid(true);
                return;
            }
            close();
            done.accept(note.getValue().strip());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()), confirm);
    }
}
