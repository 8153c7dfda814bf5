/** Changeable values (numbers, limits, decrees) that course texts refer to, each with its source and review date. */
@NullMarked
package org.bansang.content.fact;

import org.jspecify.annotations.NullMarked;
