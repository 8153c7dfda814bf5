/** Shows a course on the author's own machine as a learner sees it, without the platform. */
@NullMarked
package org.bansang.content.preview;

import org.jspecify.annotations.NullMarked;
