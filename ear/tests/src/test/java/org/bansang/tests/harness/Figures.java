package org.bansang.tests.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics page of the management port at one moment, as a monitor reads it. */
public final class Figures {
    private final String page;

    private Figures(String page) {
        this.page = page;
    }

    /** Asks the running platform. */
    public static Figures now() {
        return new Figures(Api.guest()
                .get(Platform.running().management() + "/metrics")
                .require(200)
                .text());
    }

    /** One figure; fails when the page does not show it. */
    public double of(String name) {
        Matcher line =
                Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(page);
        if (!line.find()) {
            throw new AssertionError(name + " is missing in: " + page);
        }
        return Double.parseDouble(line.group(1));
    }

    @Override
    public String toString() {
        return page;
    }
}
