/**
 * Persons and their accounts: the only place that knows who an opaque actor is.
 */
@NullMarked
package org.bansang.lms.people;

import org.jspecify.annotations.NullMarked;
