/**
 * What goes onto paper and is scanned from it: PDF sheets with our letters and marks, QR codes.
 */
@NullMarked
package org.bansang.lms.shared.paper;

import org.jspecify.annotations.NullMarked;
