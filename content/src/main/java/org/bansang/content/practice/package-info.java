/** Practices: a simulated phone told as screens, parts and rules, with its words in a file per language. */
@NullMarked
package org.bansang.content.practice;

import org.jspecify.annotations.NullMarked;
