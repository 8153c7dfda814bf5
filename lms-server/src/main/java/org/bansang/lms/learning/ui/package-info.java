/**
 * The desk's views of what a unit's people have learned.
 */
@NullMarked
package org.bansang.lms.learning.ui;

import org.jspecify.annotations.NullMarked;
