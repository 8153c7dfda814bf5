/** What is mandatory for whom by when, over HTTP: programmes, what follows for people, and what they read. */
@NullMarked
package org.bansang.tests.training;

import org.jspecify.annotations.NullMarked;
