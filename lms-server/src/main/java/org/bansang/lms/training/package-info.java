/**
 * Mandatory training: programmes that ask a course of the holders of a role, the assignments that follow from them, and
 * what each person must still do by when.
 */
@NullMarked
package org.bansang.lms.training;

import org.jspecify.annotations.NullMarked;
