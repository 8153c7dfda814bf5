package org.bansang.lms.authoring;

import java.io.Serializable;

/**
 * Something of a draft as a form opens it.
 *
 * @param revision of the draft, to be sent back when saving
 * @param written whether the draft has a text of its own in this language; otherwise it is the source language's, to
 *     be translated
 */
public record Editable<T extends Serializable>(int revision, boolean written, T text) implements Serializable {}
