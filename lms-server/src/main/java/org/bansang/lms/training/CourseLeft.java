package org.bansang.lms.training;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.learning.LearnerProgress;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a course for one person: reckoned over the version learners get now, because that is what they would
 * go on with.
 */
record CourseLeft(Manifest manifest, LearnerProgress.@Nullable Course progress) {

    private static final String COMPLETED = "completed";

    boolean isComplete() {
        return progress != null && progress.status().equals(COMPLETED);
    }

    @Nullable
    String completedAt() {
        return progress == null ? null : progress.completedAt();
    }

    int total() {
        return manifest.counted().size();
    }

    int done() {
        return isComplete() ? total() : total() - open().size();
    }

    int minutes() {
        return open().stream().mapToInt(Manifest.Activity::minutes).sum();
    }

    /** The first activity not completed, in the order in which they are learned. */
    Manifest.@Nullable Activity next() {
        return open().stream().findFirst().orElse(null);
    }

    /** Where the learner app goes on. */
    String address() {
        String course = "/learn/#/courses/" + encoded(manifest.course().slug());
        Manifest.Activity next = next();
        return next == null ? course : course + "/" + encoded(next.id());
    }

    private List<Manifest.Activity> open() {
        if (isComplete()) {
            return List.of();
        }
        Set<String> done = progress == null
                ? Set.of()
                : progress.activities().stream()
                        .filter(activity -> activity.status().equals(COMPLETED))
                        .map(LearnerProgress.Activity::id)
                        .collect(Collectors.toSet());
        return manifest.counted().stream()
                .filter(activity -> !done.contains(activity.id()))
                .toList();
    }

    Map<String, String> title() {
        return manifest.course().title();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
