package org.bansang.lms.training.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Asks once before a programme is closed, and says what stays.
 */
class CloseDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    CloseDialog(long open, SerializableRunnable close) {
        setHeader(getTranslation("training.close.title"));
        setText(getTranslation("training.close.text", open));
        setCancelable(true);
        setCancelText(getTranslation("training.cancel"));
        setConfirmText(getTranslation("training.close.confirm"));
        addConfirmListener(event -> close.run());
    }
}
