package org.bansang.content.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Part;
import org.jspecify.annotations.Nullable;

/** A course as a handbook prints it: what its template reads. */
record HandbookCourse(
        String anchor,
        String title,
        String summary,
        int minutes,
        String qr,
        List<String> outcomes,
        List<Chapter> chapters,
        List<Key> keys,
        List<Source> sources,
        boolean overdue) {

    /** A module of the course. */
    record Chapter(String anchor, int number, String title, List<Piece> pieces) {}

    /** An activity; exactly one of its four forms is set. */
    record Piece(
            String anchor,
            String title,
            int minutes,
            String qr,
            @Nullable LessonPage lesson,
            @Nullable Practice practice,
            @Nullable QuizPage quiz,
            @Nullable Task task,
            @Nullable String reviewed,
            boolean overdue) {}

    /** A practice to follow with a finger. */
    record Practice(List<WalkThrough.Step> steps, String end) {}

    /** What is done before an observer. */
    record Task(String task, List<String> needs, List<TaskStep> steps, String pass, String observer) {}

    /** One thing to be seen. */
    record TaskStep(String text, boolean must) {}

    /** The answers of one quiz. */
    record Key(String anchor, String title, List<QuizPage.Question> questions) {}

    /** A fact with its source and its dates. */
    record Source(
            String value,
            String source,
            String checked,
            String review,
            String confidence,
            String where,
            boolean overdue) {}

    boolean hasSources() {
        return !sources.isEmpty();
    }

    static HandbookCourse of(Edition edition, Imprint imprint, Words words) {
        return new Maker(edition, imprint, words).make();
    }

    /** Walks through one course. */
    private static final class Maker {
        private final Edition edition;
        private final Imprint imprint;
        private final Words words;
        private final FactFiller facts;
        private final List<Key> keys = new ArrayList<>();
        private final Map<String, TreeSet<Integer>> usedIn = new LinkedHashMap<>();

        Maker(Edition edition, Imprint imprint, Words words) {
            this.edition = edition;
            this.imprint = imprint;
            this.words = words;
            this.facts = new FactFiller(edition.facts(), imprint.today());
        }

        HandbookCourse make() {
            Manifest.Course course = edition.manifest().course();
            List<Chapter> chapters = new ArrayList<>();
            for (Manifest.CourseModule module : edition.manifest().modules()) {
                chapters.add(chapter(module, chapters.size() + 1));
            }
            return new HandbookCourse(
                    edition.slug(),
                    edition.title(),
                    edition.in(course.summary()),
                    course.minutes(),
                    imprint.course(edition.slug()),
                    course.outcomes().stream()
                            .map(outcome -> edition.in(outcome.text()))
                            .toList(),
                    chapters,
                    keys,
                    sources(),
                    facts.anyStale(usedIn.keySet()));
        }

        private Chapter chapter(Manifest.CourseModule module, int number) {
            List<Piece> pieces = new ArrayList<>();
            for (Manifest.Activity activity : module.activities()) {
                activity.facts().forEach(fact -> usedIn.computeIfAbsent(fact, key -> new TreeSet<>())
                        .add(number));
                Part part = edition.parts().get(activity.id());
                if (part != null) {
                    pieces.add(piece(activity, part));
                }
            }
            return new Chapter(edition.slug() + "." + module.id(), number, edition.in(module.title()), pieces);
        }

        private Piece piece(Manifest.Activity activity, Part part) {
            String anchor = edition.slug() + "." + activity.id();
            String title = edition.in(activity.title());
            QuizPage quiz = part instanceof Part.QuizPart one ? QuizPage.of(one, facts) : null;
            if (quiz != null) {
                keys.add(new Key(anchor + ".key", title, quiz.questions()));
            }
            return new Piece(
                    anchor,
                    title,
                    activity.minutes(),
                    imprint.activity(edition.slug(), activity.id()),
                    part instanceof Part.LessonPart one ? LessonPage.of(one, facts) : null,
                    part instanceof Part.PracticePart one ? practice(one) : null,
                    quiz,
                    part instanceof Part.ChecklistPart one ? task(one) : null,
                    Reviewed.sentence(activity.facts(), facts, words),
                    facts.anyStale(activity.facts()));
        }

        private Practice practice(Part.PracticePart part) {
            WalkThrough way = new WalkThrough(part, facts, words);
            return new Practice(way.steps(), way.end());
        }

        private Task task(Part.ChecklistPart part) {
            return new Task(
                    facts.escaped(part.task()),
                    part.needs().stream().map(facts::escaped).toList(),
                    part.steps().stream()
                            .map(step -> new TaskStep(facts.escaped(step.text()), step.must()))
                            .toList(),
                    words.say("task.pass", part.pass(), part.steps().size()),
                    facts.escaped(part.observer()));
        }

        private List<Source> sources() {
            List<Source> sources = new ArrayList<>();
            for (Map.Entry<String, Part.FactEntry> entry : facts.entries(usedIn.keySet())) {
                Part.FactEntry fact = entry.getValue();
                List<String> where = usedIn.getOrDefault(entry.getKey(), new TreeSet<>()).stream()
                        .map(String::valueOf)
                        .toList();
                sources.add(new Source(
                        fact.value(),
                        fact.source(),
                        Imprint.day(fact.checkedOn()),
                        Imprint.day(fact.reviewBy()),
                        words.say("confidence." + fact.confidence()),
                        String.join(", ", where),
                        facts.isStale(entry.getKey())));
            }
            return sources;
        }
    }
}
