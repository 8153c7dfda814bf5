/** Puts a compiled course onto paper and into loudspeakers: one source, many forms, for people without a phone in hand. */
@NullMarked
package org.bansang.content.render;

import org.jspecify.annotations.NullMarked;
