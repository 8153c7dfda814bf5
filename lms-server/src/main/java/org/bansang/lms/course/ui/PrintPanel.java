package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.EnumMap;
import java.util.Map;
import org.bansang.content.render.Form;

/**
 * A version of a course to take home: a button for each printed form. Making a file takes seconds; until it comes, the
 * person sees that something is going on.
 */
class PrintPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Answers once the browser has shown what it was just told. */
    private static final String SHOWN =
            "return new Promise(done => requestAnimationFrame(() => setTimeout(() => done(true))))";

    private final String pack;
    private final SerializableBiFunction<Form, String, String> make;
    private final Map<Form, Button> buttons = new EnumMap<>(Form.class);
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Anchor again = new Anchor("", getTranslation("course.print.again"));
    private String language;

    /**
     * The buttons.
     *
     * @param make has the version printed in a form and language, and tells the name of the file
     */
    PrintPanel(String pack, String language, SerializableBiFunction<Form, String, String> make) {
        this.pack = pack;
        this.language = language;
        this.make = make;
        addClassName("print-panel");
        Div row = new Div();
        row.addClassName("print-buttons");
        for (Form form : Form.values()) {
            Button button = new Button(name(form), VaadinIcon.DOWNLOAD_ALT.create(), click -> begin(form));
            buttons.put(form, button);
            row.add(button);
        }
        Div state = new Div(words, bar, again);
        state.addClassName("print-state");
        state.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        again.getElement().setAttribute("download", true);
        again.setRouterIgnore(true);
        add(row, new Paragraph(getTranslation("course.print.about")), state);
        show("", false, false);
    }

    /** The language of the next file. */
    void setLanguage(String language) {
        this.language = language;
        show("", false, false);
    }

    private void begin(Form form) {
        String wanted = language;
        show(getTranslation("course.print.busy", name(form)), true, false);
        getElement().executeJs(SHOWN).then(shown -> finish(form, wanted));
    }

    private void finish(Form form, String wanted) {
        show("", false, false);
        String file = make.apply(form, wanted);
        again.setHref("/api/packs/" + pack + "/prints/" + form.word() + "?language=" + wanted);
        show(getTranslation("course.print.done", file), false, true);
        again.getElement().executeJs("this.click()");
    }

    private void show(String sentence, boolean busy, boolean there) {
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        bar.setVisible(busy);
        again.setVisible(there);
        buttons.values().forEach(button -> button.setEnabled(!busy));
    }

    private String name(Form form) {
        return getTranslation("course.print." + form.word());
    }
}
