/**
 * Proves that a certificate can be trusted, read and carried.
 */
@NullMarked
package org.bansang.lms.credential;

import org.jspecify.annotations.NullMarked;
