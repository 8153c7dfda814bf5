package org.bansang.lms.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param birthBand first and last year, if known
 * @param card the code of the card in force
 */
public record PersonRow(
        String id, String displayName, String unitName, @Nullable String birthBand, @Nullable String card)
        implements Serializable {}
