package org.bansang.lms.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with one activity. All attempts count as attempts, the best one as the result.
 */
@Embeddable
class ActivityProgress implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean completed;

    @Column(name = "best_score")
    private @Nullable Double bestScore;

    private int attempts;

    protected ActivityProgress() {}

    static ActivityProgress begun() {
        return new ActivityProgress();
    }

    void attempted() {
        attempts++;
    }

    void completed() {
        completed = true;
    }

    void scored(double score) {
        bestScore = bestScore == null ? score : Math.max(bestScore, score);
    }

    boolean isCompleted() {
        return completed;
    }

    LearnerProgress.Activity summary(String id) {
        return new LearnerProgress.Activity(id, completed ? "completed" : "attempted", bestScore, attempts);
    }
}
