package org.bansang.generator;

import java.util.List;
import org.bansang.content.course.Audience;

/** What can be learned, and by whom it is learned here. */
record Courses(List<Material> all) {

    Material forResidents() {
        return of(Audience.RESIDENT);
    }

    /** The officials' course, or any where there is none. */
    Material forOfficials() {
        return of(Audience.OFFICIAL);
    }

    private Material of(Audience audience) {
        return all.stream()
                .filter(course -> course.audience() == audience)
                .findFirst()
                .orElseGet(() -> all.get(0));
    }
}
