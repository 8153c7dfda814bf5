package org.bansang.lms.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Provides the clock to inject: stored times are UTC, shown times and the question "which day is it" are Vietnam's.
 */
@ApplicationScoped
public class TimeSource {

    /** The zone of the people we serve. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The system clock in Vietnam's zone. */
    @Produces
    public Clock clock() {
        return Clock.system(VIETNAM);
    }
}
