/** Reads course files safely and keeps the line of every piece of text, so that everything later can name its place. */
@NullMarked
package org.bansang.content.source;

import org.jspecify.annotations.NullMarked;
