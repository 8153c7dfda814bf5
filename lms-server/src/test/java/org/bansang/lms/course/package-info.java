/**
 * Tests of the catalogue's own rules, without a server.
 */
@NullMarked
package org.bansang.lms.course;

import org.jspecify.annotations.NullMarked;
