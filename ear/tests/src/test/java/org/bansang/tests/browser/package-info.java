/** What people do with the platform in a real browser, and a picture of every screen they meet on the way. */
@NullMarked
package org.bansang.tests.browser;

import org.jspecify.annotations.NullMarked;
