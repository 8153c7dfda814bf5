package org.bansang.lms.credential;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Manifest.Outcome;
import org.bansang.lms.shared.web.Texts;

/**
 * One outcome of the completed course and how it was checked.
 *
 * @param id the outcome's id in the course
 * @param text what the person can do, by language
 * @param means the strongest first; a lesson is named only where nothing stronger checked the outcome
 */
public record Skill(String id, Map<String, String> text, List<Means> means) {

    /** The skills of a course version in the order of its outcomes, without those that nothing has checked yet. */
    static List<Skill> of(Manifest manifest) {
        return manifest.course().outcomes().stream()
                .map(outcome -> new Skill(outcome.id(), outcome.text(), means(manifest, outcome)))
                .filter(skill -> !skill.means().isEmpty())
                .toList();
    }

    private static List<Means> means(Manifest manifest, Outcome outcome) {
        List<Means> all = manifest.counted().stream()
                .filter(activity -> activity.outcomes().contains(outcome.id()))
                .map(activity -> Means.of(activity.kind()))
                .distinct()
                .sorted()
                .toList();
        List<Means> checks = all.stream().filter(means -> means != Means.LESSON).toList();
        return checks.isEmpty() ? all : checks;
    }

    /** The means in words. */
    String means(Locale locale) {
        return means.stream()
                .map(one -> Texts.get(locale, "credential.means." + one.word()))
                .collect(Collectors.joining(", "));
    }

    /** The letters of the means, as the signed form carries them. */
    String letters() {
        return means.stream().map(Means::letter).collect(Collectors.joining());
    }
}
