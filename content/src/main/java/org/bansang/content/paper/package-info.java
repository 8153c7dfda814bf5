/** What goes onto paper and is scanned from it, for books and cards alike: PDF sheets with our letters, drawings, QR codes. */
@NullMarked
package org.bansang.content.paper;

import org.jspecify.annotations.NullMarked;
