/** What the REST interface does with good and bad input, seen from outside. */
@NullMarked
package org.bansang.tests.api;

import org.jspecify.annotations.NullMarked;
