/** What an operator does with what ships: install, encrypt, upgrade, back up, restore; on an installation of its own. */
@NullMarked
package org.bansang.tests.operate;

import org.jspecify.annotations.NullMarked;
