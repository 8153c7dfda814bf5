package org.bansang.lms.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.edit.OutlineSource;
import org.bansang.content.edit.OutlineText;

/**
 * Which file of a course holds what.
 */
final class DraftFiles {
    static final String OUTLINE = OutlineSource.FILE;
    static final String FACTS = "facts.yaml";
    static final String FACTS_SLUG = "facts";

    private DraftFiles() {}

    /** An activity and the folder of its module. */
    record Found(OutlineText.Module module, OutlineText.Activity activity) {

        String path(String language) {
            String stem = module.folder() + "/" + activity.id() + ".";
            return stem + (activity.kind() == ActivityKind.QUIZ ? language + ".gift" : language + ".md");
        }

        /** Whether a file of the course belongs to this activity. */
        boolean owns(String path) {
            return path.startsWith(module.folder() + "/" + activity.id() + ".");
        }
    }

    static Optional<Found> activity(OutlineText outline, String id) {
        return outline.modules().stream()
                .flatMap(module -> module.activities().stream()
                        .filter(activity -> activity.id().equals(id))
                        .map(activity -> new Found(module, activity)))
                .findFirst();
    }

    /** The activity to which a file belongs. */
    static Optional<Found> owner(OutlineText outline, String path) {
        return outline.modules().stream()
                .flatMap(module -> module.activities().stream().map(activity -> new Found(module, activity)))
                .filter(found -> found.owns(path))
                .findFirst();
    }

    /** The language in the name of a file; empty when it serves all. */
    static String language(OutlineText outline, String path) {
        return outline.languages().stream()
                .filter(language -> path.contains("." + language + "."))
                .findFirst()
                .orElse("");
    }

    /** What differs between two sets of files: by path the new hash, empty when the file is gone. */
    static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>();
        after.forEach((path, hash) -> {
            if (!hash.equals(before.get(path))) {
                changes.put(path, hash);
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> changes.put(path, ""));
        return changes;
    }
}
