package org.bansang.lms.authoring;

import java.io.Serializable;
import org.bansang.content.problem.Problem;

/**
 * What lint says about one field of a form.
 *
 * @param part which list of the form: {@code screen} and {@code block}, or {@code question}; empty when it is about
 *     all of it or the front matter
 * @param screen index of the screen from 0, or -1
 * @param block index of the block on its screen, or of the question in the quiz, from 0; -1 for the whole screen
 */
public record Remark(String part, int screen, int block, Problem problem) implements Serializable {}
