/**
 * Tests of mandatory training without a database.
 */
@NullMarked
package org.bansang.lms.training;

import org.jspecify.annotations.NullMarked;
