/**
 * Measures the running platform as people meet it: over HTTP, several at once, signed in, on whatever data is there.
 */
@NullMarked
package org.bansang.benchmark;

import org.jspecify.annotations.NullMarked;
