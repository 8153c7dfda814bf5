package org.bansang.lms.authoring;

import java.io.Serializable;

/**
 * A picture of a draft.
 *
 * @param source data address, as the compiled lesson will carry it
 * @param bytes how much it weighs on a phone
 */
public record Picture(String file, String source, long bytes) implements Serializable {}
