package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.bansang.lms.course.ui.PhoneFrame;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form: the learner's phone with what was saved, and for a translation the text it comes from.
 */
class EditorSide extends Div {

    private static final long serialVersionUID = 1L;

    private final PhoneFrame phone = new PhoneFrame();
    private final Paragraph none = new Paragraph(getTranslation("authoring.preview.none"));
    private final Anchor alone = new Anchor("", getTranslation("authoring.preview.alone"), AnchorTarget.BLANK);
    private final Div onPhone;
    private final Div original = new Div();
    private final Div choice = new Div();
    private final NativeButton phoneButton;
    private final NativeButton originalButton;

    EditorSide() {
        addClassNames("editor-side", "phone-column");
        none.addClassName("warning");
        alone.setRouterIgnore(true);
        Paragraph about = new Paragraph(getTranslation("authoring.preview.about"));
        about.addClassName("quiet");
        onPhone = new Div(none, phone, alone, about);
        onPhone.addClassName("side-phone");
        original.addClassNames("original", "card");
        phoneButton = button("authoring.side.phone", pressed -> showOriginal(false));
        originalButton = button("authoring.side.original", pressed -> showOriginal(true));
        choice.add(phoneButton, originalButton);
        choice.addClassName("switch");
        add(choice, onPhone, original);
        show(null);
    }

    /** What the form is a translation of, or nothing. */
    final void show(@Nullable Component source) {
        original.removeAll();
        choice.setVisible(source != null);
        if (source != null) {
            original.add(new H2(getTranslation("authoring.side.original")), source);
        }
        showOriginal(source != null);
    }

    /** The draft as learners would see it; none when it cannot be compiled. */
    void preview(Optional<String> address, String language) {
        none.setVisible(address.isEmpty());
        phone.setVisible(address.isPresent());
        alone.setVisible(address.isPresent());
        address.ifPresent(place -> {
            phone.show(place, language);
            alone.setHref(place);
        });
    }

    private void showOriginal(boolean wanted) {
        original.setVisible(wanted);
        onPhone.setVisible(!wanted);
        phoneButton.getElement().setAttribute("aria-pressed", String.valueOf(!wanted));
        originalButton.getElement().setAttribute("aria-pressed", String.valueOf(wanted));
    }

    private NativeButton button(String key, SerializableConsumer<Boolean> press) {
        NativeButton button = new NativeButton(getTranslation(key), click -> press.accept(true));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
