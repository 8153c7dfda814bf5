package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.UUID;
import org.bansang.lms.course.ApprovalDraft;
import org.bansang.lms.course.ApprovalId;
import org.bansang.lms.course.ApprovalService;
import org.bansang.lms.course.ApprovalState;
import org.bansang.lms.course.VersionSummary;
import org.bansang.lms.shared.security.Caller;

/**
 * Puts the ways to note and to withdraw an approval on a version's panel, for whoever may.
 *
 * @param done shows the page anew
 */
record ApprovalDesk(
        SerializableSupplier<Caller> caller, SerializableSupplier<ApprovalService> approvals, SerializableRunnable done)
        implements Serializable {

    private static final int SHOWN_MILLISECONDS = 6_000;

    ApprovalPanel panel(VersionSummary version, String title, ApprovalState state) {
        ApprovalPanel panel = new ApprovalPanel(version, state);
        String named = panel.getTranslation("approval.version", title, version.number());
        if (!approvals.get().mayNote(caller.get())) {
            panel.tellWhoNotes();
        } else if (state.inForce()) {
            String id = state.notes().get(0).id();
            SerializableConsumer<String> withdraw = reason -> {
                approvals.get().withdraw(caller.get(), version.pack(), new ApprovalId(UUID.fromString(id)), reason);
                tell(panel.getTranslation("approval.withdraw.done"));
            };
            panel.addAction(new Button(
                    panel.getTranslation("approval.withdraw"), click -> new WithdrawDialog(named, withdraw).open()));
        } else if (panel.isOpenForNote()) {
            panel.addAction(new Button(panel.getTranslation("approval.note"), click -> note(panel, version, named)));
        }
        return panel;
    }

    private void note(ApprovalPanel panel, VersionSummary version, String named) {
        ApprovalId id = new ApprovalId(UUID.randomUUID());
        SerializableConsumer<ApprovalDraft> save = draft -> {
            approvals.get().note(caller.get(), version.pack(), id, draft);
            tell(panel.getTranslation("approval.note.done"));
        };
        new ApprovalDialog(named, draft -> approvals.get().flaws(caller.get(), draft), save).open();
    }

    private void tell(String sentence) {
        done.run();
        Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.TOP_CENTER);
    }
}
