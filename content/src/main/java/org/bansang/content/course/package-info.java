/** A whole course as its author declared it: {@code course.yaml} and the content of every activity in every language. */
@NullMarked
package org.bansang.content.course;

import org.jspecify.annotations.NullMarked;
