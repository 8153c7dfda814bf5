package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import org.bansang.lms.people.RosterService;

/**
 * Takes one file from this device, and says in words when it cannot be one.
 */
class RosterUpload extends Div {

    private static final long serialVersionUID = 1L;

    private final Upload upload;
    private final Paragraph refused = new Paragraph();
    private final Button choose = new Button(getTranslation("positions.import.choose"));

    /** What is done with the file. */
    interface Taken extends Serializable {
        void file(String name, byte[] content);
    }

    RosterUpload(Taken taken) {
        upload = new Upload(UploadHandler.inMemory((about, content) -> {
            refused.setVisible(false);
            taken.file(about.fileName(), content);
        }));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setMaxFileSize(RosterService.LONGEST_FILE);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("positions.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> {
            refused.setText(event.getErrorMessage());
            refused.setVisible(true);
        });
        upload.addAllFinishedListener(event -> upload.clearFileList());
        refused.addClassName("warning");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(upload, refused);
        begin();
    }

    private UploadI18N words() {
        String refused = getTranslation("positions.import.upload.refused");
        String reading = getTranslation("positions.import.upload.reading");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("positions.import.too-big"))
                        .setIncorrectFileType(getTranslation("positions.import.not-csv-name")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("positions.import.upload.retry"))
                        .setRemove(getTranslation("positions.import.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(reading)
                                .setProcessing(reading)
                                .setStalled(getTranslation("positions.import.upload.stalled")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("positions.import.upload.away"))
                                .setUnexpectedServerError(refused)
                                .setFileTooLarge(getTranslation("positions.import.too-big"))
                                .setForbidden(refused)));
    }

    /** Asks for the first file. */
    final void begin() {
        setVisible(true);
        choose.setText(getTranslation("positions.import.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    /** Another file may be chosen instead. */
    void again() {
        choose.setText(getTranslation("positions.import.again"));
        choose.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
}
