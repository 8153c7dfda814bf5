/**
 * What all pages and resources share: the permanent public address, the REST application and page templates.
 */
@NullMarked
package org.bansang.lms.shared.web;

import org.jspecify.annotations.NullMarked;
