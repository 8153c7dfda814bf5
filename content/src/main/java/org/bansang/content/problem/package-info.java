/** What can be wrong with a course and how it is said, so that every reader and rule reports in one voice. */
@NullMarked
package org.bansang.content.problem;

import org.jspecify.annotations.NullMarked;
