package org.bansang.content.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What every printed thing says about itself: the day it was made, and where the same is found on a phone.
 *
 * @param today the print date; it also decides which facts are past their review
 * @param publicUrl address of the platform without a slash at its end
 */
public record Imprint(LocalDate today, String publicUrl) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Imprint {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String printed() {
        return DAY.format(today);
    }

    /** An ISO date as it is written in Viet Nam. */
    static String day(String isoDate) {
        return DAY.format(LocalDate.parse(isoDate));
    }

    String course(String slug) {
        return publicUrl + "/learn/#/courses/" + slug;
    }

    String activity(String slug, String activity) {
        return course(slug) + "/" + activity;
    }
}
