package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.bansang.lms.course.ApprovalEntry;
import org.bansang.lms.course.ApprovalState;
import org.bansang.lms.course.VersionSummary;
import org.bansang.lms.shared.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * How a version for officials stands with the competent office, in words, with all that was noted about it.
 */
class ApprovalPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final VersionSummary version;
    private final ApprovalState state;
    private final Div ways = new Div();

    ApprovalPanel(VersionSummary version, ApprovalState state) {
        this.version = version;
        this.state = state;
        addClassName("approval");
        Span badge = new Span(getTranslation(state.inForce() ? "approval.given" : "approval.missing"));
        badge.addClassNames("badge", state.inForce() ? "completed" : version.live() ? "advice" : "not-started");
        Div line = new Div(badge, new Span(meaning()));
        line.addClassName("line");
        add(line);
        if (state.inForce()) {
            add(noted(state.notes().get(0)));
        }
        add(ways);
        if (!state.notes().isEmpty() && !(state.inForce() && state.notes().size() == 1)) {
            add(history());
        }
    }

    /** Whether somebody who may note approvals has anything to do here. */
    boolean isOpenForNote() {
        return version.live() && !state.inForce();
    }

    /** Says who can note the approval, to whoever cannot. */
    void tellWhoNotes() {
        if (isOpenForNote()) {
            Paragraph who = new Paragraph(getTranslation("approval.who"));
            who.addClassName("quiet");
            ways.add(who);
        }
    }

    void addAction(Button action) {
        action.setAriaLabel(getTranslation("approval.action", action.getText(), version.number()));
        ways.addClassName("actions");
        ways.add(action);
    }

    private String meaning() {
        if (state.inForce()) {
            return document(state.notes().get(0));
        }
        if (!version.live()) {
            return getTranslation("approval.missing.old");
        }
        return getTranslation(state.notes().isEmpty() ? "approval.missing.text" : "approval.missing.withdrawn");
    }

    private String document(ApprovalEntry note) {
        String date = note.documentDate();
        return getTranslation(
                "approval.document",
                note.office(),
                note.document(),
                date == null ? "" : Days.of(LocalDate.parse(date)));
    }

    private Div noted(ApprovalEntry note) {
        String day = Days.of(Instant.parse(note.notedAt()));
        @Nullable String name = note.notedBy();
        Div noted = new Div(
                name == null
                        ? getTranslation("approval.noted.demonstration", day)
                        : getTranslation("approval.noted", name, day));
        noted.addClassName("quiet");
        return noted;
    }

    private NativeDetails history() {
        OrderedList list = new OrderedList();
        state.notes().forEach(note -> {
            String words = note.given()
                    ? getTranslation("approval.history.given", document(note))
                    : getTranslation("approval.history.withdrawn", note.reason());
            list.add(new ListItem(new Div(words), noted(note)));
        });
        list.addClassName("approval-notes");
        NativeDetails history = new NativeDetails(
                getTranslation("approval.history", state.notes().size()), list);
        history.addClassName("past");
        return history;
    }
}
