/** What happens with people in numbers, written by a program instead of by hand. */
@NullMarked
package org.bansang.tests.scale;

import org.jspecify.annotations.NullMarked;
