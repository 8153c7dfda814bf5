package org.bansang.lms.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.web.Texts;

/**
 * Turns what is stored of a notice into sentences: kind and parameters are kept, words are not, so that each reader gets
 * their own language.
 */
record Wording(String kind, List<Object> parameters) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Object>> VALUES = new TypeReference<>() {};

    static Wording of(String kind, String parameters) {
        try {
            return new Wording(kind, JSON.readValue(parameters, VALUES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice has unreadable parameters: " + parameters, e);
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String title(Locale language) {
        return Texts.get(language, kind + ".title", parameters.toArray());
    }

    String text(Locale language) {
        return Texts.get(language, kind + ".text", parameters.toArray());
    }
}
