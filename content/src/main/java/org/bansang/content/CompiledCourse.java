package org.bansang.content;

import java.util.List;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;

/**
 * A course that can be published.
 *
 * @param warnings what its author should still look at
 * @param folder name of its folder in the courses directory
 */
public record CompiledCourse(Pack pack, List<Problem> warnings, String folder) {

    public CompiledCourse {
        warnings = List.copyOf(warnings);
    }
}
