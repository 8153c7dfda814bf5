/**
 * The append-only log of xAPI statements: the only way learning events enter the system.
 */
@NullMarked
package org.bansang.lms.record;

import org.jspecify.annotations.NullMarked;
