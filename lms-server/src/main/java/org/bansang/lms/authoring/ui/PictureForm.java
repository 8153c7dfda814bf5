package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.lms.authoring.Picture;

/**
 * A picture with the words for whoever cannot see it.
 */
class PictureForm extends BlockForm {

    private static final long serialVersionUID = 1L;

    private final LessonTools tools;
    private final Image picture = new Image();
    private final Span size = new Span();
    private final ProseField alt;
    private String file;

    PictureForm(Block block, LessonTools tools) {
        this.tools = tools;
        this.file = block.file();
        addClassName("image");
        alt = tools.prose(getTranslation("authoring.picture.alt"), ProseField.Form.PLAIN);
        alt.setHelperText(getTranslation("authoring.picture.alt.help"));
        alt.setRequiredIndicatorVisible(true);
        alt.setLine(block.alt());
        size.addClassName("quiet");
        Button other = new Button(
                getTranslation("authoring.picture.other"),
                click -> new PictureDialog(tools.pictures(), this::replace, alt.getLine()).open());
        Div about = new Div(alt, new Div(size), other);
        about.addClassName("picture-words");
        picture.setAlt("");
        add(picture, about, remarks());
        show();
    }

    private void replace(String otherFile, String words) {
        file = otherFile;
        alt.setLine(words);
        show();
        tools.changed().run();
    }

    private void show() {
        Picture shown = tools.pictures().picture().apply(file);
        picture.setSrc(shown.source());
        size.setText(getTranslation("authoring.picture.size", shown.file(), Math.ceilDiv(shown.bytes(), 1024)));
    }

    @Override
    String called() {
        return getTranslation("authoring.block.image");
    }

    @Override
    List<Block> collect() {
        String words = alt.getLine();
        alt.setErrorMessage(getTranslation("authoring.picture.alt.missing"));
        alt.setInvalid(words.isEmpty());
        return List.of(Block.picture(file, words));
    }

    @Override
    void focus() {
        alt.focus();
    }
}
