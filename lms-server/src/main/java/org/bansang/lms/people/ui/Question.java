package org.bansang.lms.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Asks before something that cannot be taken back, and says what it means.
 */
final class Question {

    private Question() {}

    /** The texts are {@code <key>.title}, {@code <key>.text} and {@code <key>.yes}. */
    static void ask(String key, SerializableRunnable yes) {
        UI ui = UI.getCurrent();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation(key + ".title"));
        dialog.setText(ui.getTranslation(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("people.card.no"));
        dialog.setConfirmText(ui.getTranslation(key + ".yes"));
        dialog.addConfirmListener(confirmed -> yes.run());
        dialog.open();
    }
}
