/** Every door of the platform with what is expected of it: a door that nobody described fails the build. */
@NullMarked
package org.bansang.tests.refusal;

import org.jspecify.annotations.NullMarked;
