/**
 * Notices: what the platform tells one person, in the app and by e-mail, with a ledger of what was sent to whom when
 * and what came of it. Whoever has something to tell hands in a kind and parameters; the words follow the reader's
 * language.
 */
@NullMarked
package org.bansang.lms.notice;

import org.jspecify.annotations.NullMarked;
