/** What the launcher promises, tried without the two big servers. */
@NullMarked
package org.bansang.launcher;

import org.jspecify.annotations.NullMarked;
