package org.bansang.generator;

import java.util.List;
import java.util.UUID;

/**
 * All that is known before the first person is made.
 *
 * @param publicUrl the permanent address that stands in every statement
 * @param administrator of the demonstration: who registered and appointed everybody
 */
record Province(
        Order order,
        String publicUrl,
        UUID administrator,
        Territory territory,
        Courses courses,
        List<Programme> programmes,
        Names names) {}
