package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * The studio's short conversations: a question with its ways out, and a sentence that passes.
 */
final class Ask {

    private static final int SHOWN_MILLISECONDS = 6_000;

    private Ask() {}

    /** Before unsaved words would be lost. */
    static void beforeLeaving(SerializableRunnable save, SerializableRunnable leave, SerializableRunnable stay) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("authoring.leave.title"));
        dialog.setText(ui.getTranslation("authoring.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("authoring.leave.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(ui.getTranslation("authoring.leave.drop"));
        dialog.setConfirmText(ui.getTranslation("authoring.leave.save"));
        dialog.addConfirmListener(event -> save.run());
        dialog.addRejectListener(event -> leave.run());
        dialog.addCancelListener(event -> stay.run());
        dialog.open();
    }

    /** When somebody else changed the same text meanwhile. */
    static void whoseText(SerializableRunnable mine, SerializableRunnable theirs) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("authoring.stale.title"));
        dialog.setText(ui.getTranslation("authoring.stale.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("authoring.stale.wait"));
        dialog.setRejectable(true);
        dialog.setRejectText(ui.getTranslation("authoring.stale.theirs"));
        dialog.setConfirmText(ui.getTranslation("authoring.stale.mine"));
        dialog.addConfirmListener(event -> mine.run());
        dialog.addRejectListener(event -> theirs.run());
        dialog.open();
    }

    /** Before something that many people will see. The texts are {@code <key>.title}, {@code .text} and {@code .yes}. */
    static void first(String key, SerializableRunnable yes) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation(key + ".title"));
        dialog.setText(ui.getTranslation(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("authoring.cancel"));
        dialog.setConfirmText(ui.getTranslation(key + ".yes"));
        dialog.addConfirmListener(event -> yes.run());
        dialog.open();
    }

    static void tell(String sentence) {
        Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.TOP_CENTER);
    }

    static void warn(String sentence) {
        tellLoudly(Notification.show(sentence, 2 * SHOWN_MILLISECONDS, Notification.Position.TOP_CENTER));
    }

    private static void tellLoudly(Notification note) {
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
