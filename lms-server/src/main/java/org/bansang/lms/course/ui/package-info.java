/**
 * The desk's views of courses: versions, what lint says, and how a version looks on a phone.
 */
@NullMarked
package org.bansang.lms.course.ui;

import org.jspecify.annotations.NullMarked;
