package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field that narrows a list to one of a few kinds, or to none of them.
 */
public class ChoiceField<E> extends Select<E> {

    private static final long serialVersionUID = 1L;

    /**
     * Hands what somebody chose to the list, none for every kind.
     *
     * @param key of the label; with {@code .any} behind it that of the words for every kind
     * @param keys of the words for one kind
     */
    public ChoiceField(String key, SerializableFunction<E, String> keys, SerializableConsumer<@Nullable E> choose) {
        setLabel(getTranslation(key));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation(key + ".any"));
        setItemLabelGenerator(value -> getTranslation(value == null ? key + ".any" : keys.apply(value)));
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose.accept(event.getValue());
            }
        });
    }
}
