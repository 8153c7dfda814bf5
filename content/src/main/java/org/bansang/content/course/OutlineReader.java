package org.bansang.content.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bansang.content.course.CourseOutline.Activity;
import org.bansang.content.course.CourseOutline.CourseModule;
import org.bansang.content.course.CourseOutline.Outcome;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.Text;

/** Reads {@code course.yaml}. */
final class OutlineReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final int MOST_MINUTES = 6_000;
    private static final int MOST_PLACES = 999;

    private final Fields fields;
    private final Problems problems;
    private final List<String> languages;

    OutlineReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.languages = languages();
    }

    CourseOutline read() {
        Fields certificate = fields.map("certificate");
        CourseOutline outline = new CourseOutline(
                fields.text("id"),
                fields.text("slug"),
                fields.localized("title", languages),
                fields.localized("summary", languages),
                audience(),
                languages,
                fields.number("minutes", 1, MOST_MINUTES),
                fields.at("minutes"),
                fields.date("review_by"),
                fields.texts("requires"),
                fields.has("place") ? Optional.of(fields.number("place", 1, MOST_PLACES)) : Optional.empty(),
                certificate.localized("title", languages),
                fields.maps("outcomes").stream().map(this::outcome).toList(),
                fields.maps("modules").stream().map(this::module).toList(),
                fields.at());
        certificate.reportUnknown();
        fields.reportUnknown();
        return outline;
    }

    private List<String> languages() {
        List<String> known = new ArrayList<>();
        for (Text language : fields.texts("languages")) {
            if (!LANGUAGE.matcher(language.value()).matches() || known.contains(language.value())) {
                problems.add(Rule.BAD_LANGUAGE, language.at(), language.value());
            } else {
                known.add(language.value());
            }
        }
        if (known.isEmpty()) {
            problems.add(Rule.MISSING_KEY, fields.at("languages"), "languages");
            known.add("vi");
        }
        return List.copyOf(known);
    }

    private Optional<Audience> audience() {
        Text word = fields.text("audience");
        Optional<Audience> audience = Audience.of(word.value());
        if (audience.isEmpty() && !word.isBlank()) {
            problems.add(Rule.UNKNOWN_AUDIENCE, word.at(), word.value());
        }
        return audience;
    }

    private Outcome outcome(Fields map) {
        Outcome outcome = new Outcome(
                map.text("id"), map.localized("text", languages), map.texts("digcomp"), map.texts("circular02"));
        map.reportUnknown();
        return outcome;
    }

    private CourseModule module(Fields map) {
        Text folder = map.text("folder");
        List<Activity> activities = map.maps("activities").stream()
                .map(activity -> activity(activity, folder.value()))
                .toList();
        CourseModule module = new CourseModule(map.text("id"), folder, map.localized("title", languages), activities);
        map.reportUnknown();
        return module;
    }

    private Activity activity(Fields map, String folder) {
        Text word = map.text("kind");
        Optional<ActivityKind> kind = ActivityKind.of(word.value());
        if (kind.isEmpty() && !word.isBlank()) {
            problems.add(Rule.UNKNOWN_KIND, word.at(), word.value());
        }
        boolean quiz = kind.filter(ActivityKind.QUIZ::equals).isPresent();
        if (kind.isEmpty()) {
            map.optionalText("pass");
        }
        Activity activity = new Activity(
                map.text("id"),
                folder,
                kind,
                map.localized("title", languages),
                map.number("minutes", 1, MOST_MINUTES),
                map.texts("outcomes"),
                quiz ? Optional.of(map.number("pass", 1, 100)) : Optional.empty());
        map.reportUnknown();
        return activity;
    }
}
