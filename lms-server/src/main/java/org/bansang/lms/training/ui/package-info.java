/**
 * The desk's screens of mandatory training: what one must learn oneself, programmes, and how the units comply.
 */
@NullMarked
package org.bansang.lms.training.ui;

import org.jspecify.annotations.NullMarked;
