/**
 * Tests of what is known about people.
 */
@NullMarked
package org.bansang.lms.people;

import org.jspecify.annotations.NullMarked;
