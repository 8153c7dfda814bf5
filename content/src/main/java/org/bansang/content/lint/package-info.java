/** Judges a course that was read: structure, words, facts and whether its practices can be done. */
@NullMarked
package org.bansang.content.lint;

import org.jspecify.annotations.NullMarked;
