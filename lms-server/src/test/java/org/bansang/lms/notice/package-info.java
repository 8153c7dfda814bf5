/**
 * Proves that letters say what they should, to whom they should, and nothing else.
 */
@NullMarked
package org.bansang.lms.notice;

import org.jspecify.annotations.NullMarked;
