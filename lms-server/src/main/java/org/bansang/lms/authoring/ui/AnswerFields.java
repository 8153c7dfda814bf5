package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import org.bansang.content.edit.QuizText.Answer;

/**
 * The answers of a question in the way its kind needs.
 */
interface AnswerFields extends Serializable {

    Component fields();

    List<Answer> collect();
}
