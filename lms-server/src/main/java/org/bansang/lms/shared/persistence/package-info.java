/**
 * Brings the database schema up to date before anything reads it.
 */
@NullMarked
package org.bansang.lms.shared.persistence;

import org.jspecify.annotations.NullMarked;
