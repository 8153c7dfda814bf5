/**
 * The desk's frame: layout, menu, languages, who may open which view, and what a person reads when something fails. It
 * knows no feature; features announce their views by annotations.
 */
@NullMarked
package org.bansang.lms.shared.ui;

import org.jspecify.annotations.NullMarked;
