package org.bansang.lms.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import org.bansang.lms.people.ConsentText;

/**
 * Reads the words of consent aloud with the browser's own voice, for those who cannot read them; says plainly when it
 * has none, and tells when the last word was said, not before. The browser starts it itself: a voice must follow a tap, not an answer of the server.
 */
class ListenButton extends Div {

    private static final long serialVersionUID = 1L;
    private static final String LISTEN = Script.of("listen.js");

    private final ConsentText text;
    private final NativeButton button = new NativeButton();
    private final Paragraph noVoice = new Paragraph();

    ListenButton(ConsentText text, SerializableRunnable heard) {
        this.text = text;
        addClassName("listen");
        Span words = new Span(getTranslation("people.consent.listen"));
        words.addClassName("words");
        button.add(VaadinIcon.VOLUME_UP.create(), words);
        button.addClassName("listen-button");
        button.getElement().addEventListener("heard", event -> heard.run());
        noVoice.setText(getTranslation("people.consent.listen.none." + text.language()));
        noVoice.addClassName("quiet");
        noVoice.getElement().setAttribute("hidden", true).setAttribute("role", "status");
        add(button, noVoice);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(text.title()));
        sentences.addAll(text.paragraphs());
        return sentences;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        button.getElement()
                .executeJs(
                        LISTEN,
                        JacksonUtils.listToJson(sentences()),
                        text.language(),
                        getTranslation("people.consent.listen"),
                        getTranslation("people.consent.listen.stop"),
                        noVoice.getElement());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.speechSynthesis?.cancel()");
        super.onDetach(event);
    }
}
