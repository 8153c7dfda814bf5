package org.bansang.lms.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.record.LoggedStatement;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * What one statement does to a person's progress, whoever keeps that progress.
 */
@Dependent
class ProgressFold {

    @Inject
    CourseService courses;

    @Inject
    PublicUrl publicUrl;

    /**
     * Applies a statement.
     *
     * @return the progress of the course that this statement completed, if it completed one
     */
    Optional<CourseProgress> apply(
            LoggedStatement statement,
            Function<CourseProgressId, Optional<CourseProgress>> find,
            Consumer<CourseProgress> begin) {
        String home = publicUrl.value();
        Optional<ActivityIri> activity = ActivityIri.parse(home, statement.activity());
        String pack = statement
                .body()
                .path("context")
                .path("extensions")
                .path(Extension.PACK.under(home))
                .asText();
        if (activity.isEmpty() || pack.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest = courses.manifest(pack);
        CourseProgressId id =
                CourseProgressId.of(statement.actor(), activity.get().course());
        CourseProgress progress = find.apply(id).orElseGet(() -> {
            CourseProgress begun = new CourseProgress(id, pack, statement.stored());
            begin.accept(begun);
            return begun;
        });
        boolean completed = progress.apply(statement, activity.get().activity(), pack, manifest);
        return completed ? Optional.of(progress) : Optional.empty();
    }

    /** Applies a statement to progress kept in memory only. */
    void apply(LoggedStatement statement, Map<CourseProgressId, CourseProgress> kept) {
        apply(statement, id -> Optional.ofNullable(kept.get(id)), begun -> kept.put(begun.id(), begun));
    }
}
