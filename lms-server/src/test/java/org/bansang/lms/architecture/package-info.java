/**
 * The rules of the house, checked on the classes as they are.
 */
@NullMarked
package org.bansang.lms.architecture;

import org.jspecify.annotations.NullMarked;
