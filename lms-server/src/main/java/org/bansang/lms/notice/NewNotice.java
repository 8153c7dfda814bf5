package org.bansang.lms.notice;

import java.util.List;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param unit the unit that answers for what it is about; its managers see in the ledger that it was sent
 * @param kind prefix of the texts {@code <kind>.title} and {@code <kind>.text}
 * @param cause why it is made; the same cause never makes a second notice for the same person
 * @param parameters texts and whole numbers that complete the words
 * @param link where it can be acted on, below the public address
 */
public record NewNotice(
        PersonId person, @Nullable UnitId unit, String kind, String cause, List<Object> parameters, String link) {}
