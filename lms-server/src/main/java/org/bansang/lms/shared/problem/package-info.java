/**
 * What can go wrong, as one small sealed family, and its one form on the wire (RFC 9457), so that every refusal reads the same.
 */
@NullMarked
package org.bansang.lms.shared.problem;

import org.jspecify.annotations.NullMarked;
