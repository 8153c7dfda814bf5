package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import org.bansang.content.render.Form;
import org.bansang.lms.course.VersionSummary;
import org.bansang.lms.shared.ui.Localized;

/**
 * Asks in which language and form somebody wants a version on paper.
 */
class PrintDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PrintDialog(VersionSummary version, String title, SerializableBiFunction<Form, String, String> make) {
        setHeaderTitle(getTranslation("course.print"));
        setWidth("34rem");
        List<String> languages =
                version.bytes().keySet().stream().sorted().toList().reversed();
        String first = getLocale().getLanguage();
        String language = languages.contains(first) ? first : languages.get(0);
        PrintPanel panel = new PrintPanel(version.pack(), language, make);
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(getTranslation("course.preview.languages"));
        choice.setItems(languages);
        choice.setItemLabelGenerator(Localized::ownName);
        choice.setValue(language);
        choice.addValueChangeListener(event -> panel.setLanguage(event.getValue()));
        choice.setVisible(languages.size() > 1);
        Paragraph about = new Paragraph(getTranslation("approval.version", title, version.number()));
        about.addClassName("title");
        add(new Div(about, choice, panel));
        getFooter().add(new Button(getTranslation("course.print.close"), click -> close()));
    }
}
