package org.bansang.content.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bansang.content.checklist.Checklist;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.fact.FactBook;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.markup.Reference;
import org.bansang.content.pack.Manifest.PartReference;
import org.bansang.content.practice.Practice;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** Compiles a course without errors to its pack; the same course gives the same bytes. */
public final class Packer {
    private final Course course;
    private final CourseOutline outline;
    private final FactBook facts;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Map<String, PartReference>> byLanguage = new HashMap<>();

    private Packer(Course course, FactBook facts) {
        this.course = course;
        this.outline = course.outline();
        this.facts = facts;
    }

    /** Compiles; the caller has seen to it that lint found no error. */
    public static Pack pack(Course course, FactBook facts) {
        return new Packer(course, facts).pack();
    }

    /** What one part weighs, for those who keep it small. */
    public static int bytes(ActivityContent content, String language) {
        return CanonicalJson.bytes(part(content, language)).length;
    }

    private Pack pack() {
        List<Manifest.CourseModule> modules =
                outline.modules().stream().map(this::module).toList();
        SortedSet<String> used = new TreeSet<>();
        modules.forEach(module -> module.activities().forEach(activity -> used.addAll(activity.facts())));
        Map<String, PartReference> factParts = new TreeMap<>();
        for (String language : outline.languages()) {
            factParts.put(language, store(language, factsPart(used, language)));
        }
        return new Pack(new Manifest(Manifest.FORMAT, courseEntry(), modules, factParts, bytes()), parts);
    }

    private Manifest.Course courseEntry() {
        List<String> languages = outline.languages();
        return new Manifest.Course(
                outline.id().value(),
                outline.slug().value(),
                outline.title().in(languages),
                outline.summary().in(languages),
                outline.audience().orElseThrow(),
                languages,
                outline.minutes(),
                outline.reviewBy().toString(),
                outline.certificateTitle().in(languages),
                outline.outcomes().stream().map(this::outcome).toList(),
                outline.place().orElse(null),
                outline.requires().isEmpty() ? null : values(outline.requires()));
    }

    private Manifest.Outcome outcome(CourseOutline.Outcome outcome) {
        return new Manifest.Outcome(
                outcome.id().value(),
                outcome.text().in(outline.languages()),
                values(outcome.digcomp()),
                values(outcome.circular02()));
    }

    private Manifest.CourseModule module(CourseOutline.CourseModule module) {
        return new Manifest.CourseModule(
                module.id().value(),
                module.title().in(outline.languages()),
                module.activities().stream().map(this::activity).toList());
    }

    private Manifest.Activity activity(CourseOutline.Activity activity) {
        Map<String, PartReference> references = new TreeMap<>();
        for (String language : outline.languages()) {
            String spoken = course.content(activity, language).isPresent() ? language : outline.sourceLanguage();
            course.content(activity, spoken)
                    .ifPresent(content -> references.put(language, store(language, part(content, spoken))));
        }
        return new Manifest.Activity(
                activity.id().value(),
                activity.kind().orElseThrow(),
                activity.title().in(outline.languages()),
                activity.minutes(),
                values(activity.outcomes()),
                activity.pass().orElse(null),
                List.copyOf(factsOf(activity)),
                references);
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    private static Part part(ActivityContent content, String language) {
        return switch (content) {
            case Lesson lesson -> LessonWriter.write(lesson, language);
            case Quiz quiz -> QuizWriter.write(quiz, language);
            case Practice practice -> PracticeWriter.write(practice, language);
            case Checklist checklist -> ChecklistWriter.write(checklist, language);
            default -> throw new IllegalStateException("No writer for " + content.getClass());
        };
    }

    private SortedSet<String> factsOf(CourseOutline.Activity activity) {
        SortedSet<String> ids = new TreeSet<>();
        for (String language : outline.languages()) {
            course.content(activity, language).stream()
                    .flatMap(content -> content.passages().stream())
                    .map(Passage::text)
                    .flatMap(text -> Reference.in(text.value()).stream())
                    .filter(reference -> reference.kind() == Reference.Kind.FACT)
                    .forEach(reference -> ids.add(reference.name()));
        }
        return ids;
    }

    private Part factsPart(SortedSet<String> ids, String language) {
        Map<String, Part.FactEntry> entries = new TreeMap<>();
        for (String id : ids) {
            facts.find(id)
                    .ifPresent(fact -> entries.put(
                            id,
                            new Part.FactEntry(
                                    fact.value(language).flat(),
                                    fact.source(),
                                    fact.checkedOn().toString(),
                                    fact.reviewBy().toString(),
                                    fact.confidence())));
        }
        return new Part.FactsPart("facts", language, entries);
    }

    private PartReference store(String language, Part part) {
        byte[] bytes = CanonicalJson.bytes(part);
        String hash = Sha256.hex(bytes);
        parts.put(hash, bytes);
        PartReference reference = new PartReference(hash, bytes.length);
        byLanguage.computeIfAbsent(language, key -> new TreeMap<>()).put(hash, reference);
        return reference;
    }

    private Map<String, Long> bytes() {
        Map<String, Long> bytes = new TreeMap<>();
        byLanguage.forEach((language, references) -> bytes.put(
                language,
                references.values().stream().mapToLong(PartReference::bytes).sum()));
        return bytes;
    }
}
