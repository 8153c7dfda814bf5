package org.bansang.content.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.markup.Reference;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Localized;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** The rules of {@code course.yaml}: ids, outcomes, dates and titles. */
final class OutlineLint {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Course course;
    private final CourseOutline outline;
    private final LocalDate today;
    private final Problems problems;

    OutlineLint(Course course, LocalDate today, Problems problems) {
        this.course = course;
        this.outline = course.outline();
        this.today = today;
        this.problems = problems;
    }

    /** Everything of the outline that a person reads in a language. */
    static List<Passage> passages(CourseOutline outline, String language) {
        List<Passage> passages = new ArrayList<>();
        for (Localized localized : localized(outline)) {
            Text text = localized.texts().get(language);
            if (text != null) {
                passages.add(new Passage(text, Passage.Use.TITLE));
            }
        }
        return passages;
    }

    private static List<Localized> localized(CourseOutline outline) {
        Stream<Localized> own = Stream.of(outline.title(), outline.summary(), outline.certificateTitle());
        Stream<Localized> outcomes = outline.outcomes().stream().map(CourseOutline.Outcome::text);
        Stream<Localized> modules = outline.modules().stream().map(CourseOutline.CourseModule::title);
        Stream<Localized> activities = outline.activities().stream().map(CourseOutline.Activity::title);
        return Stream.of(own, outcomes, modules, activities)
                .flatMap(texts -> texts)
                .toList();
    }

    void lint() {
        lintIdentity();
        lintModules();
        lintObserved();
        lintOutcomes();
        for (Localized localized : localized(outline)) {
            lintTitle(localized);
        }
    }

    private void lintIdentity() {
        Text id = outline.id();
        if (!id.isBlank() && !UUID.matcher(id.value()).matches()) {
            problems.add(Rule.BAD_UUID, id.at(), id.value());
        }
        Text slug = outline.slug();
        lintId(slug);
        if (!slug.isBlank() && !slug.value().equals(course.folder())) {
            problems.add(Rule.SLUG_DIFFERS, slug.at(), slug.value(), course.folder());
        }
        if (outline.reviewBy().isBefore(today)) {
            problems.add(Rule.STALE_COURSE, outline.at(), outline.reviewBy());
        }
    }

    private void lintModules() {
        if (outline.modules().isEmpty()) {
            problems.add(Rule.NO_ACTIVITIES, outline.at());
        }
        lintIds(outline.modules().stream().map(CourseOutline.CourseModule::id).toList());
        lintIds(outline.activities().stream().map(CourseOutline.Activity::id).toList());
        for (CourseOutline.CourseModule module : outline.modules()) {
            if (module.activities().isEmpty()) {
                problems.add(Rule.NO_ACTIVITIES, module.id().at());
            }
        }
    }

    /** What others must see holds no course open, so a course of nothing else could never be completed. */
    private void lintObserved() {
        List<ActivityKind> kinds = outline.activities().stream()
                .flatMap(activity -> activity.kind().stream())
                .toList();
        if (!kinds.isEmpty() && kinds.stream().noneMatch(ActivityKind::isDoneAlone)) {
            problems.add(Rule.ONLY_OBSERVED, outline.at());
        }
    }

    private void lintOutcomes() {
        lintIds(outline.outcomes().stream().map(CourseOutline.Outcome::id).toList());
        Set<String> used = new HashSet<>();
        for (CourseOutline.Activity activity : outline.activities()) {
            for (Text outcome : activity.outcomes()) {
                used.add(outcome.value());
                if (outline.outcomes().stream()
                        .noneMatch(known -> known.id().value().equals(outcome.value()))) {
                    problems.add(Rule.UNKNOWN_OUTCOME, outcome.at(), outcome.value());
                }
            }
        }
        for (CourseOutline.Outcome outcome : outline.outcomes()) {
            if (!used.contains(outcome.id().value())) {
                problems.add(
                        Rule.UNUSED_OUTCOME, outcome.id().at(), outcome.id().value());
            }
        }
    }

    private void lintIds(List<Text> ids) {
        Set<String> seen = new HashSet<>();
        for (Text id : ids) {
            lintId(id);
            if (!seen.add(id.value()) && !id.isBlank()) {
                problems.add(Rule.DUPLICATE_ID, id.at(), id.value());
            }
        }
    }

    private void lintId(Text id) {
        if (!id.isBlank() && !isKebab(id.value())) {
            problems.add(Rule.BAD_ID, id.at(), id.value());
        }
    }

    static boolean isKebab(String id) {
        return KEBAB.matcher(id).matches();
    }

    private void lintTitle(Localized localized) {
        for (String language : outline.languages()) {
            Optional<Text> text = Optional.ofNullable(localized.texts().get(language));
            if (text.isEmpty()
                    && !language.equals(outline.sourceLanguage())
                    && !localized.texts().isEmpty()) {
                problems.add(Rule.MISSING_TRANSLATION, localized.at(), "course.yaml", language);
            }
            text.ifPresent(title -> Reference.in(title.value())
                    .forEach(reference -> problems.add(Rule.FACT_IN_TITLE, title.at(), reference.name())));
        }
    }
}
