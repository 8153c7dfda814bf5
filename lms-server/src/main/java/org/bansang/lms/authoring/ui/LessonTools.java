package org.bansang.lms.authoring.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/**
 * What every part of a lesson's form needs.
 *
 * @param language of the text
 * @param changed to be called when something on the form changes
 */
record LessonTools(String language, FactShelf facts, PictureShelf pictures, SerializableRunnable changed)
        implements Serializable {

    ProseField prose(String label, ProseField.Form form) {
        ProseField field = new ProseField(label, language, form, facts);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }
}
