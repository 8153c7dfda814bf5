/**
 * Tests of the text fields of the studio and of finding facts.
 */
@NullMarked
package org.bansang.lms.authoring.ui;

import org.jspecify.annotations.NullMarked;
