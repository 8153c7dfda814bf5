package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.shared.ui.Localized;

/**
 * The activities of a draft in their order: each language is a way into its text and says what is to mend there.
 */
class DraftOutline extends Section {

    private static final long serialVersionUID = 1L;

    private final DraftDesk desk;
    private final DraftDetail detail;
    private final OutlineText outline;
    private final LintByText lint;
    private final boolean mayWrite;

    DraftOutline(DraftDesk desk, DraftDetail detail, OutlineText outline, List<Problem> problems) {
        this.desk = desk;
        this.detail = detail;
        this.outline = outline;
        this.lint = new LintByText(problems);
        this.mayWrite = detail.may().contains(DraftAction.EDIT);
        addClassNames("card", "draft-outline");
        Div head = new Div(new H2(getTranslation("authoring.outline")));
        head.addClassName("line");
        preview(head);
        add(head, general());
        outline.modules().forEach(this::addModule);
    }

    private void preview(Div head) {
        if (detail.draft().state().isOpen()) {
            desk.checks().get().preview(desk.caller().get(), desk.id()).ifPresent(pack -> {
                Anchor look = new Anchor(
                        "/learn/#/preview/" + pack, getTranslation("authoring.preview.whole"), AnchorTarget.BLANK);
                look.setRouterIgnore(true);
                head.add(look);
            });
        }
    }

    /** What lint says about the course as a whole. */
    private RemarkList general() {
        List<String> activities = outline.modules().stream()
                .flatMap(module -> module.activities().stream())
                .map(OutlineText.Activity::id)
                .toList();
        RemarkList general = new RemarkList();
        general.show(lint.others(activities, outline.languages()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList());
        return general;
    }

    private void addModule(OutlineText.Module module) {
        UnorderedList list = new UnorderedList();
        module.activities().forEach(activity -> list.add(item(activity)));
        add(new H3(words(module.title())), list);
        if (mayWrite) {
            Button add = new Button(
                    getTranslation("authoring.activity.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new ActivityDialog(desk, detail, outline, module).open());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add.setAriaLabel(getTranslation("authoring.activity.add.to", words(module.title())));
            add(add);
        }
    }

    private ListItem item(OutlineText.Activity activity) {
        Span kind = new Span(getTranslation("course.kind." + activity.kind().word()));
        kind.addClassName("kind");
        Span title = new Span(words(activity.title()));
        title.addClassName("title");
        Span minutes = new Span(getTranslation("course.minutes", activity.minutes()));
        minutes.addClassName("quiet");
        Div head = new Div(kind, title, minutes);
        head.addClassName("line");
        if (detail.changed().contains(activity.id())) {
            Span changed = new Span(getTranslation("authoring.changed"));
            changed.addClassNames("badge", "learning");
            head.add(changed);
        }
        if (mayWrite) {
            head.add(rename(activity));
        }
        Div texts = new Div();
        texts.addClassName("draft-texts");
        outline.languages().forEach(language -> texts.add(text(activity, language)));
        ListItem item = new ListItem(head, texts);
        item.addClassName("draft-activity");
        return item;
    }

    private Button rename(OutlineText.Activity activity) {
        Button rename = new Button(
                getTranslation("authoring.activity.rename"),
                click -> new RenameDialog(desk, detail, outline.languages(), activity).open());
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        rename.setAriaLabel(getTranslation("authoring.activity.rename.of", words(activity.title())));
        return rename;
    }

    private Div text(OutlineText.Activity activity, String language) {
        Div text = new Div();
        text.addClassName("draft-text");
        boolean form = activity.kind() == ActivityKind.LESSON || activity.kind() == ActivityKind.QUIZ;
        String name = Localized.ownName(language);
        if (form) {
            RouterLink link = new RouterLink();
            link.setRoute(
                    activity.kind() == ActivityKind.QUIZ ? QuizEditorView.class : LessonEditorView.class,
                    new RouteParameters(
                            Map.of(DraftView.DRAFT, desk.id().toString(), EditorPage.ACTIVITY, activity.id())));
            link.setQueryParameters(QueryParameters.of(EditorPage.LANGUAGE, language));
            link.setText(getTranslation(mayWrite ? "authoring.text.write" : "authoring.text.read", name));
            link.getElement()
                    .setAttribute(
                            "aria-label", getTranslation("authoring.text.of", link.getText(), words(activity.title())));
            text.add(link);
        } else {
            text.add(new Span(getTranslation("authoring.text.no-form", name)));
        }
        text.add(verdict(activity.id(), language));
        return text;
    }

    private Span verdict(String activity, String language) {
        List<Problem> problems = lint.of(activity, language);
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        Span verdict = new Span();
        if (lint.isMissing(activity, language)) {
            verdict.setText(getTranslation("authoring.language.missing"));
            verdict.addClassNames("badge", "not-started");
        } else if (!problems.isEmpty()) {
            verdict.setText(getTranslation("authoring.remark.short", errors, problems.size() - errors));
            verdict.addClassNames("badge", errors > 0 ? "broken" : "advice");
        }
        return verdict;
    }

    private String words(Map<String, String> texts) {
        return Localized.pick(texts, getLocale());
    }
}
