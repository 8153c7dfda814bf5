/**
 * The studio: drafts of courses and of the book of facts, edited in forms, reviewed by a second person and published as
 * new immutable versions.
 */
@NullMarked
package org.bansang.lms.authoring;

import org.jspecify.annotations.NullMarked;
