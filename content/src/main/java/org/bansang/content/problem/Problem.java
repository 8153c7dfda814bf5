package org.bansang.content.problem;

import java.util.Locale;

/**
 * One thing an author should mend, said in a sentence in both screen languages.
 *
 * @param file path relative to the courses directory, with forward slashes
 * @param line counted from 1
 * @param rule stable kebab-case id, safe to link to from documents
 */
public record Problem(String file, int line, String rule, Severity severity, String vietnamese, String english) {

    /** The sentence for a reader; Vietnamese unless the locale is English. */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The line that command lines print: {@code file:line rule sentence}. */
    public String line(Locale locale) {
        return file + ":" + line + " " + rule + " " + sentence(locale);
    }

    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
