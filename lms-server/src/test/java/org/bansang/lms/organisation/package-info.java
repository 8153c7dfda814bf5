/**
 * Tests of the rules by which positions change.
 */
@NullMarked
package org.bansang.lms.organisation;

import org.jspecify.annotations.NullMarked;
