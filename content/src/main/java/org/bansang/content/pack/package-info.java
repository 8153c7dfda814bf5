/** The compiled, content-addressed form of a course that players, printers and the server consume. */
@NullMarked
package org.bansang.content.pack;

import org.jspecify.annotations.NullMarked;
