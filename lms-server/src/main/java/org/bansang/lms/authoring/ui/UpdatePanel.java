package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.FileConflict;
import org.bansang.lms.authoring.FileConflict.Choice;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.Localized;

/**
 * Another version went live since the draft began: takes over its texts, and asks whose text stays where both changed
 * the same one.
 */
class UpdatePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final DraftDesk desk;
    private final DraftDetail detail;
    private final Map<String, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    UpdatePanel(DraftDesk desk, DraftDetail detail) {
        this.desk = desk;
        this.detail = detail;
        addClassNames("warning", "draft-update");
        add(new Paragraph(getTranslation("authoring.update.about")));
        if (!detail.may().contains(DraftAction.EDIT)) {
            return;
        }
        List<FileConflict> conflicts =
                desk.drafts().get().conflicts(desk.caller().get(), desk.id());
        conflicts.forEach(conflict -> add(choice(conflict)));
        add(new Button(getTranslation("authoring.update.yes"), click -> update()));
    }

    private RadioButtonGroup<Choice> choice(FileConflict conflict) {
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation(
                "authoring.update.conflict",
                Localized.pick(conflict.title(), getLocale()),
                conflict.language().isEmpty() ? conflict.file() : Localized.ownName(conflict.language())));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation("authoring.update." + AddressWords.word(one)));
        choices.put(conflict.file(), choice);
        return choice;
    }

    private void update() {
        Map<String, Choice> chosen = new LinkedHashMap<>();
        choices.forEach((file, choice) -> {
            choice.setErrorMessage(getTranslation("authoring.update.missing"));
            choice.setInvalid(choice.isEmpty());
            if (!choice.isEmpty()) {
                chosen.put(file, choice.getValue());
            }
        });
        if (chosen.size() == choices.size()) {
            desk.drafts()
                    .get()
                    .update(desk.caller().get(), desk.id(), detail.draft().revision(), chosen);
            desk.done(getTranslation("authoring.update.done"));
        }
    }
}
