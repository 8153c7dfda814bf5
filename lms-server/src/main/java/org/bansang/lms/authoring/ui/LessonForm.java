package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.bansang.content.edit.LessonText;
import org.bansang.lms.authoring.Remark;

/**
 * The fields of a lesson: what it is for, its screens, and what stays in mind.
 */
class LessonForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SCREEN = "screen";
    private static final String BLOCK = "block";

    private final LessonTools tools;
    private final ProseField objectives;
    private final Rows<ScreenForm> screens;
    private final ProseField keyPoints;
    private final ProseField doToday;

    LessonForm(LessonText text, LessonTools tools) {
        this.tools = tools;
        addClassName("lesson-form");
        objectives = tools.prose(getTranslation("authoring.lesson.objectives"), ProseField.Form.PLAIN_LINES);
        keyPoints = tools.prose(getTranslation("authoring.lesson.key-points"), ProseField.Form.PLAIN_LINES);
        doToday = tools.prose(getTranslation("authoring.lesson.do-today"), ProseField.Form.PLAIN);
        objectives.addClassName("bullets");
        keyPoints.addClassName("bullets");
        objectives.setHelperText(getTranslation("authoring.lesson.lines"));
        keyPoints.setHelperText(getTranslation("authoring.lesson.lines"));
        doToday.setHelperText(getTranslation("authoring.lesson.do-today.help"));
        screens = new Rows<>(
                ScreenForm.class, (screen, number) -> getTranslation("authoring.screen", number), tools.changed());
        Button more =
                new Button(getTranslation("authoring.screen.add"), VaadinIcon.PLUS.create(), click -> addScreen());
        add(card("authoring.lesson.begin", objectives), card("authoring.lesson.screens", screens, more));
        add(card("authoring.lesson.end", keyPoints, doToday));
        show(text);
    }

    private Section card(String key, Component... parts) {
        Paragraph about = new Paragraph(getTranslation(key + ".about"));
        about.addClassName("quiet");
        Section card = new Section(new H2(getTranslation(key)), about);
        card.addClassName("card");
        card.add(parts);
        return card;
    }

    private void show(LessonText text) {
        objectives.setValue(text.objectives());
        keyPoints.setValue(text.keyPoints());
        doToday.setLine(text.doToday());
        text.screens().forEach(screen -> screens.show(new ScreenForm(screen, tools)));
    }

    private void addScreen() {
        ScreenForm screen = new ScreenForm(ScreenForm.EMPTY, tools);
        screens.addLast(screen);
        screen.focus();
    }

    LessonText collect() {
        return new LessonText(
                objectives.getValue(),
                screens.bodies().stream().map(ScreenForm::collect).toList(),
                keyPoints.getValue(),
                doToday.getLine());
    }

    /** Shows each remark at its block or screen; those of a place that is gone stay with its screen. */
    List<RemarkList> mark(List<Remark> remarks) {
        List<RemarkList> places = new ArrayList<>();
        List<ScreenForm> forms = screens.bodies();
        for (int i = 0; i < forms.size(); i++) {
            int screen = i;
            places.addAll(forms.get(i)
                    .mark(remarks.stream()
                            .filter(remark -> remark.part().equals(SCREEN)
                                    || remark.part().equals(BLOCK))
                            .filter(remark -> remark.screen() == screen)
                            .toList()));
        }
        return places;
    }
}
