/** Turns an author's inline text into the little safe HTML that packs carry, and finds the references in it. */
@NullMarked
package org.bansang.content.markup;

import org.jspecify.annotations.NullMarked;
