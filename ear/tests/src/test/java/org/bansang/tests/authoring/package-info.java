/** Drafts over HTTP: written, reviewed by a second person, published, put together and taken back. */
@NullMarked
package org.bansang.tests.authoring;

import org.jspecify.annotations.NullMarked;
