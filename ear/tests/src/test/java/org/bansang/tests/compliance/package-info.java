/** How units stand with mandatory training, what leaves the house as a file, and who is reminded by which way. */
@NullMarked
package org.bansang.tests.compliance;

import org.jspecify.annotations.NullMarked;
