/**
 * The rules of the studio that need no database.
 */
@NullMarked
package org.bansang.lms.authoring;

import org.jspecify.annotations.NullMarked;
