package org.bansang.lms.record;

import java.io.Serializable;

/**
 * A place in the log: everything up to it has been read, and nothing can still be committed before it.
 *
 * @param tx the writing transaction
 * @param seq the order of arrival within it
 */
public record Cursor(long tx, long seq) implements Serializable {}
