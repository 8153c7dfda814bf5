package org.bansang.lms.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;

/**
 * The learner app itself, at the size of the phone it is made for; nothing done in a preview is recorded.
 */
public class PhoneFrame extends Div {

    private static final long serialVersionUID = 1L;
    private static final String COME_INTO_SIGHT =
            "const y=this.getBoundingClientRect().top;if(y<64||y>innerHeight/2)this.scrollIntoView()";

    private final IFrame screen = new IFrame();
    private String language = "";

    /** An empty phone. */
    public PhoneFrame() {
        addClassName("phone");
        screen.getElement().setAttribute("title", getTranslation("course.preview.phone"));
        add(screen);
    }

    /** Opens that place of the learner app; the app remembers its language in the browser and reads it when it starts. */
    public void show(String address, String shownLanguage) {
        screen.setSrc(address);
        if (!language.isEmpty()) {
            getElement().executeJs(COME_INTO_SIGHT);
        }
        if (!shownLanguage.equals(language)) {
            screen.getElement().executeJs("localStorage.setItem('bansang.language',$0)", shownLanguage);
            if (!language.isEmpty()) {
                screen.getElement().executeJs("this.contentWindow.location.reload()");
            }
            language = shownLanguage;
        }
    }
}
