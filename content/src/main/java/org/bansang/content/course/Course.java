package org.bansang.content.course;

import java.util.Map;
import java.util.Optional;
import org.bansang.content.source.ActivityContent;

/**
 * A course with everything that could be read of it.
 *
 * @param folder name of its folder in the courses directory
 * @param contents by activity id and language; a language that has no file of its own is absent
 */
public record Course(String folder, CourseOutline outline, Map<String, Map<String, ActivityContent>> contents) {

    /** What an activity says in a language, if it was written in it. */
    public Optional<ActivityContent> content(CourseOutline.Activity activity, String language) {
        return Optional.ofNullable(
                contents.getOrDefault(activity.id().value(), Map.of()).get(language));
    }
}
