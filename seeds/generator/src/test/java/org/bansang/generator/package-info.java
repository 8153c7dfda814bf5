@NullMarked
package org.bansang.generator;

import org.jspecify.annotations.NullMarked;
