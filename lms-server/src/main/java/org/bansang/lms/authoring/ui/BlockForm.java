package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.bansang.content.edit.LessonText.Block;

/**
 * One block of a screen, whatever it holds.
 */
abstract class BlockForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RemarkList remarks = new RemarkList();

    BlockForm() {
        addClassName("block-form");
    }

    final RemarkList remarks() {
        return remarks;
    }

    /** What kind of block it is, in words. */
    abstract String called();

    /** What it becomes in the lesson: nothing when it is empty, several when somebody typed several paragraphs. */
    abstract List<Block> collect();

    abstract void focus();
}
