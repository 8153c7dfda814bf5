package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.bansang.lms.shared.problem.ProblemException;

/**
 * Says in words what went wrong while somebody was working in a view, and leaves the view open.
 */
class DeskErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MILLISECONDS = 8_000;

    @Override
    public void error(ErrorEvent event) {
        ProblemException refusal = ProblemException.in(event.getThrowable());
        String reference = refusal == null ? Failure.log(event.getThrowable()) : "";
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        String text = refusal == null
                ? ui.getTranslation("desk.failure.reference", reference)
                : ui.getTranslation("desk.problem." + refusal.type());
        Notification note = Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.TOP_CENTER);
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
