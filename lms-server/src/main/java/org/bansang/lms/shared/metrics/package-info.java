/**
 * Figures by which an operator sees trouble coming; each feature names its own.
 */
@NullMarked
package org.bansang.lms.shared.metrics;

import org.jspecify.annotations.NullMarked;
