/** Brings up what ships, once for all tests, and speaks to it as its users do: over HTTP, through sign-in, with real answers. */
@NullMarked
package org.bansang.tests.harness;

import org.jspecify.annotations.NullMarked;
