package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.bansang.content.edit.LessonText;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * A lesson to be read: beside its translation, or when it cannot be changed.
 */
class LessonReading extends Div {

    private static final long serialVersionUID = 1L;

    LessonReading(LessonText lesson, FactShelf facts) {
        part("authoring.lesson.objectives", Reading.plain(lesson.objectives(), facts));
        int number = 0;
        for (LessonText.Screen screen : lesson.screens()) {
            number++;
            add(new H3(getTranslation("authoring.screen", number)));
            Reading heading = Reading.marked(List.of(screen.heading()), facts);
            heading.addClassName("title");
            add(heading);
            screen.blocks().forEach(block -> {
                Reading words = block.file().isEmpty()
                        ? Reading.marked(block.lines(), facts)
                        : Reading.plain(List.of(block.alt()), facts);
                words.addClassName(AddressWords.word(block.type()));
                add(words);
            });
        }
        part("authoring.lesson.key-points", Reading.plain(lesson.keyPoints(), facts));
        part("authoring.lesson.do-today", Reading.plain(List.of(lesson.doToday()), facts));
    }

    private void part(String key, Reading words) {
        add(new H3(getTranslation(key)), words);
    }
}
