/**
 * The studio: the desk's screens in which a trainer who knows a word processor writes lessons, questions and facts, and
 * a reviewer compares and publishes them.
 */
@NullMarked
package org.bansang.lms.authoring.ui;

import org.jspecify.annotations.NullMarked;
