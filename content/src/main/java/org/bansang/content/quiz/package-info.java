/** Quizzes: Moodle's GIFT text format, the question types whose answers can be tapped. */
@NullMarked
package org.bansang.content.quiz;

import org.jspecify.annotations.NullMarked;
