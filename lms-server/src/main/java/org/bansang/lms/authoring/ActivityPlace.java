package org.bansang.lms.authoring;

import java.io.Serializable;

/**
 * One text of a course: an activity in a language.
 */
public record ActivityPlace(String activity, String language) implements Serializable {}
