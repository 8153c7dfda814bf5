package org.bansang.generator;

import java.util.List;
import org.bansang.content.course.Audience;

/** What can be learned, and by whom it is learned here. */
record Courses(List<Material> all) {

    private static final String OF_RESIDENTS = "vneid";
    private static final String OF_OFFICIALS = "officials-one-stop";

    /** The course with which people begin, or any for residents where it is not published. */
    Material forResidents() {
        return of(OF_RESIDENTS, Audience.RESIDENT);
    }

    /** The course that is asked of officials first, or any where it is not published. */
    Material forOfficials() {
        return of(OF_OFFICIALS, Audience.OFFICIAL);
    }

    private Material of(String slug, Audience audience) {
        return all.stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .or(() -> all.stream()
                        .filter(course -> course.audience() == audience)
                        .findFirst())
                .orElseGet(() -> all.get(0));
    }
}
