/**
 * Tests of registering and finding people.
 */
@NullMarked
package org.bansang.lms.people.ui;

import org.jspecify.annotations.NullMarked;
