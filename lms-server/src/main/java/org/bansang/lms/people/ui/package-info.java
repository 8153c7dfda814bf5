/**
 * Tells the desk who sits at it.
 */
@NullMarked
package org.bansang.lms.people.ui;

import org.jspecify.annotations.NullMarked;
