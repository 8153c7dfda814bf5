/**
 * The bell in the desk's frame, one's own notices, and the ledger for managers.
 */
@NullMarked
package org.bansang.lms.notice.ui;

import org.jspecify.annotations.NullMarked;
