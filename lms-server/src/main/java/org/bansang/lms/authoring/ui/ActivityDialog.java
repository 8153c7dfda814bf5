package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.NewActivity;
import org.bansang.content.edit.OutlineText;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.shared.ui.Localized;

/**
 * Adds a lesson or a quiz to the end of a module.
 */
class ActivityDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES = 10;
    private static final int PASS = 60;
    private static final int LONGEST_MINUTES = 120;

    private final DraftDesk desk;
    private final DraftDetail detail;
    private final OutlineText outline;
    private final String module;
    private final RadioButtonGroup<ActivityKind> kind = new RadioButtonGroup<>();
    private final TitleFields titles;
    private final IntegerField minutes = new IntegerField();
    private final CheckboxGroup<OutlineText.Outcome> outcomes = new CheckboxGroup<>();

    ActivityDialog(DraftDesk desk, DraftDetail detail, OutlineText outline, OutlineText.Module module) {
        this.desk = desk;
        this.detail = detail;
        this.outline = outline;
        this.module = module.id();
        setHeaderTitle(getTranslation("authoring.activity.add"));
        setWidth("36rem");
        titles = new TitleFields(outline.languages());
        kind.setLabel(getTranslation("authoring.activity.kind"));
        kind.setItems(ActivityKind.LESSON, ActivityKind.QUIZ);
        kind.setItemLabelGenerator(one -> getTranslation("course.kind." + one.word()));
        kind.setValue(ActivityKind.LESSON);
        minutes.setLabel(getTranslation("authoring.activity.minutes"));
        minutes.setMin(1);
        minutes.setMax(LONGEST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(MINUTES);
        outcomes.setLabel(getTranslation("authoring.activity.outcomes"));
        outcomes.setItems(outline.outcomes());
        outcomes.setItemLabelGenerator(one -> Localized.pick(one.text(), getLocale()));
        Paragraph about = new Paragraph(
                getTranslation("authoring.activity.add.about", Localized.pick(module.title(), getLocale())));
        Div content = new Div(about, kind, titles, minutes, outcomes);
        content.addClassName("studio-dialog");
        add(content);
        Button confirm = new Button(getTranslation("authoring.activity.add.yes"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        outcomes.setErrorMessage(getTranslation("authoring.activity.outcomes.missing"));
        outcomes.setInvalid(outcomes.getValue().isEmpty());
        if (!titles.areFilled() || outcomes.isInvalid() || minutes.isInvalid() || minutes.isEmpty()) {
            return;
        }
        close();
        Set<String> taken = outline.modules().stream()
                .flatMap(one -> one.activities().stream())
                .map(OutlineText.Activity::id)
                .collect(Collectors.toSet());
        List<String> chosen =
                outcomes.getValue().stream().map(OutlineText.Outcome::id).toList();
        NewActivity activity = new NewActivity(
                module,
                QuestionName.from(titles.first(), taken),
                kind.getValue(),
                titles.titles(),
                minutes.getValue(),
                chosen,
                PASS);
        desk.texts()
                .get()
                .addActivity(desk.caller().get(), desk.id(), detail.draft().revision(), activity);
        desk.done(getTranslation("authoring.activity.add.done"));
    }
}
