package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import org.bansang.content.edit.OutlineText;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftTextService;

/**
 * Gives an activity another title or says anew how long it takes.
 */
class RenameDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MINUTES = 120;

    private final DraftDesk desk;
    private final OutlineText.Activity activity;
    private final TitleFields titles;
    private final IntegerField minutes = new IntegerField();

    RenameDialog(DraftDesk desk, DraftDetail detail, List<String> languages, OutlineText.Activity activity) {
        this.desk = desk;
        this.activity = activity;
        setHeaderTitle(getTranslation("authoring.activity.rename"));
        setWidth("36rem");
        titles = new TitleFields(languages);
        titles.show(activity.title());
        minutes.setLabel(getTranslation("authoring.activity.minutes"));
        minutes.setMin(1);
        minutes.setMax(LONGEST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(activity.minutes());
        Div content = new Div(titles, minutes);
        content.addClassName("studio-dialog");
        add(content);
        Button confirm = new Button(getTranslation("authoring.save"), click -> confirm(detail));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()), confirm);
    }

    private void confirm(DraftDetail detail) {
        if (!titles.areFilled() || minutes.isInvalid() || minutes.isEmpty()) {
            return;
        }
        close();
        DraftTextService texts = desk.texts().get();
        int revision = detail.draft().revision();
        Map<String, String> wanted = titles.titles();
        if (!wanted.equals(activity.title())) {
            revision = texts.rename(desk.caller().get(), desk.id(), revision, activity.id(), wanted);
        }
        if (minutes.getValue() != activity.minutes()) {
            texts.setMinutes(desk.caller().get(), desk.id(), revision, activity.id(), minutes.getValue());
        }
        desk.done(getTranslation("authoring.activity.rename.done"));
    }
}
