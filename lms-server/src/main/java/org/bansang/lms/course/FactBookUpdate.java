package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.edit.SourceText;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Takes over the facts that the courses directory says anew; those the studio has changed since stay as they are.
 */
@Dependent
class FactBookUpdate {

    @Inject
    CoursePublication publication;

    @Inject
    SourceRepository sources;

    @Inject
    CourseService courses;

    private byte[] directory = {};
    private byte[] live = {};
    private Set<String> changed = Set.of();
    private @Nullable String taken;

    void take(byte[] own, List<Problem> found, Optional<SourceRepository.Start> last) {
        directory = own.clone();
        taken = last.map(SourceRepository.Start::facts).orElse(null);
        byte[] before = sources.liveFacts().map(this::blob).orElse(new byte[0]);
        live = before;
        if (isReadable(own, found) && !SourceFiles.hash(own).equals(taken)) {
            live = taken == null || before.length == 0 ? own.clone() : merged(before, blob(taken), own);
            publication.publishFacts(live);
            publication.keep(own);
            taken = SourceFiles.hash(own);
        }
        changed = changes(before, live);
    }

    private static boolean isReadable(byte[] own, List<Problem> found) {
        return own.length > 0
                && found.stream()
                        .noneMatch(problem ->
                                problem.file().equals(FactsSource.FILE) && problem.severity() == Severity.ERROR);
    }

    private byte[] blob(String hash) {
        return Optional.ofNullable(sources.blobs(List.of(hash)).get(hash)).orElse(new byte[0]);
    }

    /** The directory's book where nobody has changed it; otherwise the live one with the directory's news. */
    private static byte[] merged(byte[] live, byte[] before, byte[] own) {
        if (Arrays.equals(live, before)) {
            return own.clone();
        }
        Set<String> news = changes(before, own);
        String book = SourceText.of(live);
        for (FactText fact : FactsSource.read(SourceText.of(own))) {
            book = news.contains(fact.id()) ? FactsSource.put(book, fact) : book;
        }
        return SourceText.bytes(book);
    }

    private static Set<String> changes(byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return Set.of();
        }
        List<FactText> old = FactsSource.read(SourceText.of(before));
        Set<String> ids = new TreeSet<>();
        FactsSource.read(SourceText.of(after)).stream()
                .filter(fact -> !old.contains(fact))
                .forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    /** The hash of the directory's book that was taken over last. */
    @Nullable
    String taken() {
        return taken;
    }

    /** The live book. */
    byte[] live() {
        return live.clone();
    }

    /** Whether the live book is the directory's, so that what the directory compiled to is true. */
    boolean isOfTheDirectory() {
        return Arrays.equals(live, directory);
    }

    /** Whether a version relies on a fact that changed just now. */
    boolean concerns(String pack) {
        return !changed.isEmpty()
                && courses.manifest(pack).activities().stream()
                        .anyMatch(activity -> activity.facts().stream().anyMatch(changed::contains));
    }
}
