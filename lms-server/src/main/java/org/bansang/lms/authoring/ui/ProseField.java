package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field for text in which nobody sees a sign of the course language: bold is bold and a fact is its value. Its value
 * are the lines of the text in the course language.
 */
class ProseField extends CustomField<List<String>> {

    private static final long serialVersionUID = 1L;

    private final Element editor = new Element("bs-prose");
    private final Form form;
    private final FactShelf facts;
    private final String language;

    /** What may stand in a text. */
    enum Form {
        /** One line of words and facts, such as a question. */
        PLAIN(false, false),
        /** Several of them, such as what a lesson is for. */
        PLAIN_LINES(false, true),
        /** One line with bold and emphasis too. */
        LINE(true, false),
        /** Several of them. */
        LINES(true, true);

        private final boolean marks;
        private final boolean many;

        Form(boolean marks, boolean many) {
            this.marks = marks;
            this.many = many;
        }
    }

    ProseField(String label, String language, Form form, FactShelf facts) {
        super(List.of());
        this.form = form;
        this.facts = facts;
        this.language = language;
        addClassName("prose-field");
        if (!label.isEmpty()) {
            setLabel(label);
        }
        editor.setProperty("marks", form.marks);
        editor.setProperty("many", form.many);
        name(label);
        editor.addPropertyChangeListener("html", "prose-changed", event -> {
            if (event.isUserOriginated()) {
                updateValue();
            }
        });
        editor.addEventListener("fact-wanted", event -> pickFact());
        Div place = new Div();
        place.getElement().appendChild(editor);
        add(place);
    }

    /** What the text is called by whoever hears the page. */
    final void name(String name) {
        editor.setPropertyMap("words", words(name));
    }

    /** The whole text on one line; for what has only one. */
    String getLine() {
        return String.join(" ", getValue());
    }

    void setLine(String text) {
        setValue(text.isEmpty() ? List.of() : List.of(text));
    }

    @Override
    public void focus() {
        editor.callJsFunction("focus");
    }

    private Map<String, Object> words(String label) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("label", label);
        words.put("lang", language);
        words.put("empty", getTranslation("authoring.prose.empty"));
        words.put("tools", getTranslation("authoring.prose.tools"));
        words.put("bold", getTranslation("authoring.prose.bold"));
        words.put("italic", getTranslation("authoring.prose.italic"));
        words.put("fact", getTranslation("authoring.prose.fact"));
        words.put("factShort", getTranslation("authoring.prose.fact.short"));
        return words;
    }

    private void pickFact() {
        new FactPicker(facts, chosen -> editor.callJsFunction("putFact", chosen.id(), chosen.value())).open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("context://assets/prose.js");
    }

    @Override
    protected List<String> generateModelValue() {
        List<String> lines = new ArrayList<>();
        for (List<ProseRun> line : ProseHtml.read(editor.getProperty("html", ""))) {
            String text = form.marks ? ProseMarkup.write(line) : ProseMarkup.writePlain(line);
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return form.many || lines.size() < 2 ? List.copyOf(lines) : List.of(String.join(" ", lines));
    }

    @Override
    protected void setPresentationValue(List<String> lines) {
        List<List<ProseRun>> read = lines.stream()
                .map(line -> form.marks ? ProseMarkup.read(line) : ProseMarkup.readPlain(line))
                .toList();
        editor.setProperty("html", ProseHtml.write(read, facts::words));
    }
}
