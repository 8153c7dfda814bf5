/** Observed tasks: what a learner shows in person, and the list by which an observer looks at it. */
@NullMarked
package org.bansang.content.checklist;

import org.jspecify.annotations.NullMarked;
