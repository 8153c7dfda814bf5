package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bansang.content.edit.LessonText;
import org.bansang.lms.authoring.Editable;
import org.bansang.lms.authoring.Remark;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.jspecify.annotations.Nullable;

/**
 * A lesson in one language, written as in a word processor.
 */
@Route(value = "drafts/:" + DraftView.DRAFT + "/lesson/:" + EditorPage.ACTIVITY, layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
public class LessonEditorView extends EditorPage<LessonText> {

    private static final long serialVersionUID = 1L;

    private @Nullable LessonForm form;

    @Override
    Editable<LessonText> read(EditorPlace place) {
        return texts.lesson(caller.get(), place.draft(), place.at());
    }

    @Override
    int write(EditorPlace place, int revision, LessonText text) {
        return texts.saveLesson(caller.get(), place.draft(), revision, place.at(), text);
    }

    @Override
    Component fields(EditorPlace place, LessonText text, FactShelf facts) {
        LessonForm fields =
                new LessonForm(text, new LessonTools(place.language(), facts, pictures(place), this::changed));
        form = fields;
        return fields;
    }

    private PictureShelf pictures(EditorPlace place) {
        return new PictureShelf(
                () -> texts.pictures(
                        caller.get(), place.draft(), place.activity().id()),
                file -> texts.picture(
                        caller.get(), place.draft(), place.activity().id(), file),
                (name, bytes) -> addPicture(place, name, bytes));
    }

    private String addPicture(EditorPlace place, String name, byte[] bytes) {
        var saved = texts.addPicture(
                caller.get(),
                place.draft(),
                drafts.draft(caller.get(), place.draft()).draft().revision(),
                place.activity().id(),
                name,
                bytes);
        return saved.file();
    }

    @Override
    LessonText collect() {
        return form().collect();
    }

    @Override
    List<RemarkList> mark(List<Remark> remarks) {
        return form().mark(remarks);
    }

    @Override
    Component original(LessonText source, FactShelf facts) {
        return new LessonReading(source, facts);
    }

    private LessonForm form() {
        if (form == null) {
            throw new IllegalStateException();
        }
        return form;
    }
}
