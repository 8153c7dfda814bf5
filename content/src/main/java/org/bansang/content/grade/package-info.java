/** Grades what a learner sent against the compiled part it belongs to; nothing a client claims is believed. */
@NullMarked
package org.bansang.content.grade;

import org.jspecify.annotations.NullMarked;
