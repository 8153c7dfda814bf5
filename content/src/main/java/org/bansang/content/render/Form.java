package org.bansang.content.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a course can be printed as. */
public enum Form {
    HANDBOOK("handbook"),
    FLIPCHART("flipchart"),
    SCRIPT("script");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    /** The form of that word, if there is one. */
    public static Optional<Form> of(String word) {
        return Stream.of(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** The word of the command line and of file names. */
    public String word() {
        return word;
    }

    /**
     * The PDF of the editions, all of one language, in their order.
     *
     * @param name what stands largest on it
     */
    public byte[] pdf(List<Edition> editions, Imprint imprint, String name) {
        return switch (this) {
            case HANDBOOK -> Handbook.of(editions, imprint, name);
            case FLIPCHART -> FlipChart.of(editions, imprint, name);
            case SCRIPT -> new Script(editions, imprint, name).pdf();
        };
    }
}
