package org.bansang.lms.people;

import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param text part of a name, or the code of a card, or a phone number; empty for everybody
 * @param unit the subtree to look in; none for all units the caller serves
 * @param page counts from 0
 */
public record PeopleSearch(String text, @Nullable UnitId unit, int page, int size) {}
