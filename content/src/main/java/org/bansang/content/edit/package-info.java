/**
 * Course texts as forms edit them: read from the source, changed, and written back to the course language, so that an
 * author never sees markup and nothing they type becomes any.
 */
@NullMarked
package org.bansang.content.edit;

import org.jspecify.annotations.NullMarked;
