package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;

/**
 * Always says whether what stands on the page is kept, and keeps it. The browser asks before a page with unsaved work is
 * closed, also when the last words have not reached the server yet.
 */
class SaveBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span state = new Span();
    private final Button save;
    private boolean unsaved;

    SaveBar(SerializableRunnable saving) {
        addClassName("save-bar");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        save = new Button(getTranslation("authoring.save"), click -> saving.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(state, save);
        getElement().addEventListener("save-wanted", event -> saving.run());
    }

    boolean isUnsaved() {
        return unsaved;
    }

    void opened() {
        state(false, getTranslation("authoring.save.as-saved"));
    }

    void changed() {
        if (!unsaved) {
            state(true, getTranslation("authoring.save.unsaved"));
        }
    }

    void saved(Instant at) {
        state(false, getTranslation("authoring.save.saved", Moments.time(at)));
    }

    private void state(boolean now, String words) {
        unsaved = now;
        state.setText(words);
        setClassName("unsaved", now);
        getElement().executeJs("this.toggleAttribute('unsaved', $0)", now);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("context://assets/studio.js");
        getElement().executeJs("window.bansangStudio.guard(this)");
    }
}
