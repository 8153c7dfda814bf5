package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftState;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * What comes next for a draft, and for whom.
 */
class DraftSteps extends Section {

    private static final long serialVersionUID = 1L;

    private final DraftDesk desk;
    private final DraftDetail detail;
    private final DraftSummary draft;
    private final Div ways = new Div();

    DraftSteps(DraftDesk desk, DraftDetail detail, List<Problem> problems) {
        this.desk = desk;
        this.detail = detail;
        this.draft = detail.draft();
        addClassNames("card", "draft-steps");
        add(new H2(getTranslation("authoring.steps." + AddressWords.word(draft.state()))));
        if (!draft.note().isEmpty()) {
            Paragraph note = new Paragraph(getTranslation(
                    draft.state() == DraftState.RETURNED ? "authoring.draft.reviewer-said" : "authoring.draft.said",
                    draft.note()));
            note.addClassName("said");
            add(note);
        }
        add(new Paragraph(getTranslation("authoring.steps." + AddressWords.word(draft.state()) + ".text")));
        ways.addClassName("actions");
        author(problems);
        reviewer();
        away();
        add(ways);
    }

    private void author(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (may(DraftAction.SUBMIT)) {
            Button submit =
                    way("authoring.submit", () -> new NoteDialog("authoring.submit", false, this::submit).open());
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            submit.setEnabled(errors == 0 && !detail.changed().isEmpty());
            if (errors > 0) {
                say("authoring.submit.errors", errors);
            } else if (detail.changed().isEmpty()) {
                say("authoring.submit.unchanged", 0);
            }
        }
        if (may(DraftAction.TAKE_BACK)) {
            way("authoring.take-back", () -> {
                desk.drafts().get().takeBack(desk.caller().get(), draft.id(), draft.revision());
                desk.done(getTranslation("authoring.take-back.done"));
            });
        }
    }

    private void submit(String message) {
        desk.drafts().get().submit(desk.caller().get(), draft.id(), draft.revision(), message);
        desk.done(getTranslation("authoring.submit.done"));
    }

    private void reviewer() {
        if (!detail.changed().isEmpty()) {
            RouterLink compare = new RouterLink(
                    getTranslation("authoring.compare"), CompareView.class, DraftView.parameters(draft.id()));
            compare.addClassName("desk-button");
            ways.add(compare);
        }
    }

    private void away() {
        if (may(DraftAction.DISCARD)) {
            way("authoring.discard", () -> new NoteDialog("authoring.discard", true, this::discard).open())
                    .addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        }
    }

    private void discard(String reason) {
        desk.drafts().get().discard(desk.caller().get(), draft.id(), draft.revision(), reason);
        desk.done(getTranslation("authoring.discard.done"));
    }

    private boolean may(DraftAction action) {
        return detail.may().contains(action);
    }

    private void say(String key, long count) {
        Paragraph why = new Paragraph(getTranslation(key, count));
        why.addClassName("quiet");
        add(why);
    }

    private Button way(String key, SerializableRunnable act) {
        Button way = new Button(getTranslation(key), click -> act.run());
        ways.add(way);
        return way;
    }
}
