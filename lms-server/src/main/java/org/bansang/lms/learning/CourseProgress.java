package org.bansang.lms.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.record.LoggedStatement;
import org.bansang.lms.record.Verb;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with a course: a fold over statements. The same fold serves the stored projection and the
 * learner's view of statements that the projection has not reached yet.
 */
@Entity
@Table(name = "course_progress")
class CourseProgress {

    @EmbeddedId
    private CourseProgressId id;

    private String pack;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_activities")
    private int completedActivities;

    @Column(name = "total_activities")
    private int totalActivities;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "activity_progress",
            joinColumns = {
                @JoinColumn(name = "person_id", referencedColumnName = "person_id"),
                @JoinColumn(name = "course_id", referencedColumnName = "course_id")
            })
    @MapKeyColumn(name = "activity_id")
    private Map<String, ActivityProgress> activities = new LinkedHashMap<>();

    protected CourseProgress() {}

    CourseProgress(CourseProgressId id, String pack, Instant enrolledAt) {
        this.id = id;
        this.pack = pack;
        this.enrolledAt = enrolledAt;
        this.lastActivityAt = enrolledAt;
    }

    /**
     * Takes one more statement into account.
     *
     * @return whether this statement completed the course
     */
    boolean apply(LoggedStatement statement, @Nullable String activity, String statementPack, Manifest manifest) {
        pack = statementPack;
        if (statement.stored().isAfter(lastActivityAt)) {
            lastActivityAt = statement.stored();
        }
        if (activity != null) {
            applyTo(activities.computeIfAbsent(activity, id -> ActivityProgress.begun()), statement);
        }
        return recount(manifest, statement.stored());
    }

    private static void applyTo(ActivityProgress progress, LoggedStatement statement) {
        if (statement.reports(Verb.ATTEMPTED) || statement.reports(Verb.EXPERIENCED)) {
            progress.attempted();
        }
        if (statement.concludes(Verb.PASSED) || statement.concludes(Verb.FAILED)) {
            progress.scored(statement.body().at("/result/score/scaled").asDouble());
        }
        if (statement.concludes(Verb.PASSED) || statement.concludes(Verb.COMPLETED)) {
            progress.completed();
        }
    }

    private boolean recount(Manifest manifest, Instant at) {
        totalActivities = manifest.counted().size();
        completedActivities = (int) manifest.counted().stream()
                .map(activity -> activities.get(activity.id()))
                .filter(progress -> progress != null && progress.isCompleted())
                .count();
        if (completedAt != null || totalActivities == 0 || completedActivities < totalActivities) {
            return false;
        }
        completedAt = at;
        return true;
    }

    LearnerProgress.Course summary(String slug) {
        return new LearnerProgress.Course(
                id.course().toString(),
                slug,
                pack,
                completedAt == null ? "enrolled" : "completed",
                completedActivities,
                totalActivities,
                enrolledAt.toString(),
                lastActivityAt.toString(),
                completedAt == null ? null : completedAt.toString(),
                activities.entrySet().stream()
                        .map(entry -> entry.getValue().summary(entry.getKey()))
                        .toList());
    }

    CourseProgressId id() {
        return id;
    }

    String pack() {
        return pack;
    }
}
