package org.bansang.lms.authoring.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/**
 * What every part of a quiz's form needs.
 *
 * @param language of the text
 * @param changed to be called when something on the form changes
 */
record QuizTools(String language, FactShelf facts, SerializableRunnable changed) implements Serializable {

    ProseField prose(String label, String text) {
        ProseField field = new ProseField(label, language, ProseField.Form.PLAIN, facts);
        field.setLine(text);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }
}
