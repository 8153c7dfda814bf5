package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.Serializable;
import org.bansang.lms.authoring.Picture;
import org.bansang.lms.shared.problem.ProblemException;

/**
 * Takes a picture from this computer or from beside the lesson. It is not put in without words for whoever cannot see
 * it.
 */
class PictureDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 2 * 1024 * 1024;

    private final PictureShelf shelf;
    private final Div chosen = new Div();
    private final Paragraph refused = new Paragraph();
    private final TextArea alt = new TextArea();
    private String file = "";

    /** What is done with the picture. */
    interface Chosen extends Serializable {
        void picture(String file, String alt);
    }

    PictureDialog(PictureShelf shelf, Chosen take) {
        this(shelf, take, "");
    }

    PictureDialog(PictureShelf shelf, Chosen take, String words) {
        this.shelf = shelf;
        setHeaderTitle(getTranslation("authoring.picture.title"));
        setWidth("40rem");
        alt.setLabel(getTranslation("authoring.picture.alt"));
        alt.setHelperText(getTranslation("authoring.picture.alt.help"));
        alt.setRequiredIndicatorVisible(true);
        alt.setValue(words);
        alt.setWidthFull();
        refused.addClassName("warning");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        chosen.addClassName("picture-chosen");
        Div content = new Div(new Paragraph(getTranslation("authoring.picture.about")), upload(), refused);
        content.addClassName("studio-dialog");
        content.add(beside(), chosen, alt);
        add(content);
        Button confirm = new Button(getTranslation("authoring.picture.take"), click -> confirm(take));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), click -> close()), confirm);
    }

    private void confirm(Chosen take) {
        alt.setErrorMessage(getTranslation("authoring.picture.alt.missing"));
        alt.setInvalid(alt.getValue().isBlank());
        if (file.isEmpty()) {
            refuse(getTranslation("authoring.picture.none"));
        } else if (!alt.isInvalid()) {
            close();
            take.picture(file, alt.getValue().strip());
        }
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".webp", ".svg");
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("authoring.picture.choose")));
        upload.setDropAllowed(false);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("authoring.picture.too-big"))
                        .setIncorrectFileType(getTranslation("authoring.picture.wrong-kind"))));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Reads no more than could be kept, whatever the browser sends. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
        event.getUI().accessSynchronously(() -> add(event.getFileName(), bytes));
    }

    private void add(String name, byte[] bytes) {
        try {
            choose(shelf.add().picture(name, bytes));
        } catch (RuntimeException e) {
            ProblemException why = ProblemException.in(e);
            if (why == null) {
                throw e;
            }
            refuse(getTranslation("authoring.picture.refused." + why.type()));
        }
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private Div beside() {
        Div beside = new Div();
        beside.addClassName("pictures");
        for (String name : shelf.names().get()) {
            Image small = new Image(shelf.picture().apply(name).source(), name);
            NativeButton button = new NativeButton();
            button.getElement().setAttribute("type", "button");
            button.add(small);
            button.addClickListener(click -> choose(name));
            beside.add(button);
        }
        return beside;
    }

    private void choose(String name) {
        file = name;
        refused.setVisible(false);
        Picture picture = shelf.picture().apply(name);
        chosen.removeAll();
        chosen.add(
                new Image(picture.source(), ""),
                new Paragraph(
                        getTranslation("authoring.picture.size", picture.file(), Math.ceilDiv(picture.bytes(), 1024))));
    }
}
