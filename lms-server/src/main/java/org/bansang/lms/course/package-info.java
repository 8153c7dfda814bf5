/**
 * The catalogue: published, immutable course versions as content-addressed packs, and what lint said about each.
 */
@NullMarked
package org.bansang.lms.course;

import org.jspecify.annotations.NullMarked;
