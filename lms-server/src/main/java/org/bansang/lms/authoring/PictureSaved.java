package org.bansang.lms.authoring;

import java.io.Serializable;

/**
 * A picture that is now beside a lesson.
 *
 * @param file the plain name under which lessons of the same module refer to it
 */
public record PictureSaved(String file, int revision) implements Serializable {}
