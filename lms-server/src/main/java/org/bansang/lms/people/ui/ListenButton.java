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
import java.util.List;

/**
 * Reads words aloud with the browser's own voice, for those who cannot read them; says plainly when it has none. The
 * browser starts it itself: a voice must follow a tap, not an answer of the server.
 */
class ListenButton extends Div {

    private static final long serialVersionUID = 1L;
    private static final String LISTEN = Script.of("listen.js");

    private final List<String> sentences;
    private final NativeButton button = new NativeButton();
    private final Paragraph noVoice = new Paragraph(getTranslation("people.consent.listen.none"));

    ListenButton(List<String> sentences, SerializableRunnable onTap) {
        this.sentences = List.copyOf(sentences);
        addClassName("listen");
        Span words = new Span(getTranslation("people.consent.listen"));
        words.addClassName("words");
        button.add(VaadinIcon.VOLUME_UP.create(), words);
        button.addClassName("listen-button");
        button.addClickListener(click -> onTap.run());
        noVoice.addClassName("quiet");
        noVoice.getElement().setAttribute("hidden", true).setAttribute("role", "status");
        add(button, noVoice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        button.getElement()
                .executeJs(
                        LISTEN,
                        JacksonUtils.listToJson(sentences),
                        getLocale().getLanguage(),
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
