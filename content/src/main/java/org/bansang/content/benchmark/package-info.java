/** Measures how long a whole library takes, so that a change that makes it slow is seen. */
@NullMarked
package org.bansang.content.benchmark;

import org.jspecify.annotations.NullMarked;
