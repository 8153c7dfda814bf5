package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bansang.content.edit.QuizText;
import org.bansang.lms.authoring.Editable;
import org.bansang.lms.authoring.Remark;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a quiz in one language, in forms.
 */
@Route(value = "drafts/:" + DraftView.DRAFT + "/quiz/:" + EditorPage.ACTIVITY, layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
public class QuizEditorView extends EditorPage<QuizText> {

    private static final long serialVersionUID = 1L;

    private @Nullable QuizForm form;

    @Override
    Editable<QuizText> read(EditorPlace place) {
        return texts.quiz(caller.get(), place.draft(), place.at());
    }

    @Override
    int write(EditorPlace place, int revision, QuizText text) {
        return texts.saveQuiz(caller.get(), place.draft(), revision, place.at(), text);
    }

    @Override
    Component fields(EditorPlace place, QuizText text, FactShelf facts) {
        QuizForm fields = new QuizForm(text, new QuizTools(place.language(), facts, this::changed));
        if (place.isTranslation()) {
            fields.offerMissing(read(place.original()).text());
        }
        form = fields;
        return fields;
    }

    @Override
    QuizText collect() {
        return form().collect();
    }

    @Override
    List<RemarkList> mark(List<Remark> remarks) {
        return form().mark(remarks);
    }

    @Override
    Component original(QuizText source, FactShelf facts) {
        return new QuizReading(source, facts);
    }

    private QuizForm form() {
        if (form == null) {
            throw new IllegalStateException();
        }
        return form;
    }
}
