/**
 * What statements mean: enrolment, grading by the platform, and progress as a projection of the log.
 */
@NullMarked
package org.bansang.lms.learning;

import org.jspecify.annotations.NullMarked;
