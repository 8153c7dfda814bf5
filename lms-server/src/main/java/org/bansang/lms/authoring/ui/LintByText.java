package org.bansang.lms.authoring.ui;

import java.io.Serializable;
import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Rule;

/**
 * Finds among all problems of a draft those of one text by the name of its file.
 */
record LintByText(List<Problem> problems) implements Serializable {

    /** The problems of an activity's text in a language. */
    List<Problem> of(String activity, String language) {
        String file = "/" + activity + "." + language + ".";
        return problems.stream()
                .filter(problem -> problem.file().contains(file))
                .toList();
    }

    /** Whether the activity is not written in the language yet. */
    boolean isMissing(String activity, String language) {
        String file = "/" + activity + "." + language + ".";
        return problems.stream()
                .anyMatch(problem -> problem.rule().equals(Rule.MISSING_TRANSLATION.id())
                        && problem.english().contains(file));
    }

    /** What is about no text of an activity: the table of contents, the facts, other courses. */
    List<Problem> others(List<String> activities, List<String> languages) {
        return problems.stream()
                .filter(problem -> activities.stream().noneMatch(activity -> languages.stream()
                        .anyMatch(language -> problem.file().contains("/" + activity + "." + language + "."))))
                .toList();
    }
}
