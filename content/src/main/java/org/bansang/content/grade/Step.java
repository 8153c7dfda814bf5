package org.bansang.content.grade;

/**
 * One tap of a practice run, told by the rule that fired, so that typed values never leave the phone.
 *
 * @param on index of the rule in the screen's {@code on} list, from 0
 */
public record Step(String screen, int on) {}
