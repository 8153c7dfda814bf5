package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Text;

/** What the courses of a library require of each other: it must exist, and there must be one to begin with. */
public final class Requirements {
    private final Map<String, CourseOutline> outlines;

    /**
     * The courses of a library.
     *
     * @param outlines by folder name, which is the slug
     */
    public Requirements(Map<String, CourseOutline> outlines) {
        this.outlines = Map.copyOf(outlines);
    }

    /** Adds what is wrong with the requirements of one course. */
    public void lint(String slug, Problems problems) {
        for (Text required : required(slug)) {
            if (!outlines.containsKey(required.value())) {
                problems.add(Rule.UNKNOWN_COURSE, required.at(), required.value());
                continue;
            }
            List<String> way = new ArrayList<>(List.of(slug));
            if (leads(required.value(), slug, way, new HashSet<>())) {
                problems.add(Rule.PREREQUISITE_CYCLE, required.at(), String.join(" → ", way));
            }
        }
    }

    /** Whether a course leads back to the goal; the way then holds every course passed. */
    private boolean leads(String from, String goal, List<String> way, Set<String> seen) {
        way.add(from);
        if (from.equals(goal)) {
            return true;
        }
        if (seen.add(from)) {
            for (Text next : required(from)) {
                if (leads(next.value(), goal, way, seen)) {
                    return true;
                }
            }
        }
        way.removeLast();
        return false;
    }

    private List<Text> required(String slug) {
        CourseOutline outline = outlines.get(slug);
        return outline == null ? List.of() : outline.requires();
    }
}
