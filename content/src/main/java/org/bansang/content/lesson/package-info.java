/** Lessons: CommonMark with front matter, cut into screens and blocks. */
@NullMarked
package org.bansang.content.lesson;

import org.jspecify.annotations.NullMarked;
