/**
 * The one clock, so that nobody reads the time elsewhere, and the rhythm in which the platform looks after itself.
 */
@NullMarked
package org.bansang.lms.shared.time;

import org.jspecify.annotations.NullMarked;
