/**
 * What every feature stands on: problem documents, callers, time and the pages' common frame; nothing else.
 */
@NullMarked
package org.bansang.lms.shared;

import org.jspecify.annotations.NullMarked;
