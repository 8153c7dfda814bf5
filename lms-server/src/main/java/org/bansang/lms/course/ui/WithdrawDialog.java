package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.bansang.lms.course.ApprovalDraft;
import org.bansang.lms.course.ApprovalFlaw;

/**
 * Asks why an approval no longer holds, and says what stays as it is.
 */
class WithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    WithdrawDialog(String version, SerializableConsumer<String> withdraw) {
        setHeaderTitle(getTranslation("approval.withdraw.title"));
        setWidth("34rem");
        TextArea reason = new TextArea(getTranslation("approval.withdraw.reason"));
        reason.setPlaceholder(getTranslation("approval.withdraw.example"));
        reason.setMaxLength(ApprovalDraft.LONGEST_REASON);
        Paragraph about = new Paragraph(version);
        about.addClassName("title");
        Div fields = new Div(about, new Paragraph(getTranslation("approval.withdraw.about")), reason);
        fields.addClassName("revise");
        add(fields);
        Button confirm = new Button(getTranslation("approval.withdraw.save"), click -> {
            if (ApprovalDraft.flawsOfReason(reason.getValue()).isEmpty()) {
                close();
                withdraw.accept(reason.getValue());
                return;
            }
            reason.setErrorMessage(getTranslation("approval.flaw." + ApprovalFlaw.REASON.code()));
            reason.setInvalid(true);
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("approval.cancel"), click -> close()), confirm);
    }
}
