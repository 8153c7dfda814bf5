package org.bansang.lms.notice;

import java.io.Serializable;
import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger to show.
 *
 * @param unit this unit and its parts
 * @param text part of a person's name, with or without tone marks
 */
public record DeliveryQuery(UnitId unit, String text, @Nullable Channel channel, @Nullable DeliveryState state)
        implements Serializable {

    private static final int LONGEST_TEXT = 100;

    /** Keeps what can stand in a name. */
    public DeliveryQuery {
        text = text.replaceAll("\\p{Cntrl}", " ").strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
