/**
 * Certificates: signed once when a course is completed, shown as QR code and paper, verified by anybody.
 */
@NullMarked
package org.bansang.lms.credential;

import org.jspecify.annotations.NullMarked;
