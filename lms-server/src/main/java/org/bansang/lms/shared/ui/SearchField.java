package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * A field that searches while one types, whenever the hands rest for a moment.
 */
public class SearchField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE = 400;

    /** Hands what somebody typed to the search; what {@link #show} puts there it does not. */
    public SearchField(String label, String example, SerializableConsumer<String> search) {
        super(label);
        setPlaceholder(example);
        setClearButtonVisible(true);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(event.getValue().strip());
            }
        });
    }

    /** Shows what is searched for, and leaves a space alone that somebody is just typing. */
    public void show(String words) {
        if (!getValue().strip().equals(words)) {
            setValue(words);
        }
    }
}
