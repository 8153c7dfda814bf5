/**
 * Units (province, commune, village) as a tree with validity dates, and positions: who holds which role where and when.
 */
@NullMarked
package org.bansang.lms.organisation;

import org.jspecify.annotations.NullMarked;
