/**
 * The one clock, so that tests can set the time and nobody reads it elsewhere.
 */
@NullMarked
package org.bansang.lms.shared.time;

import org.jspecify.annotations.NullMarked;
