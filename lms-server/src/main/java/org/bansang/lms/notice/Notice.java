package org.bansang.lms.notice;

import java.io.Serializable;

/**
 * A notice as its reader sees it, in the reader's language.
 *
 * @param link where it can be acted on, below the public address
 * @param at ISO 8601, UTC
 */
public record Notice(String id, String title, String text, String link, String at, boolean read)
        implements Serializable {}
