package org.bansang.lms.notice;

import org.jspecify.annotations.Nullable;

/**
 * What came of handing one letter to a mail server that is there.
 *
 * @param trouble none when the server has taken the letter over
 * @param replyCode what the server answered, a number of RFC 5321; 0 when it was not asked
 * @param forGood whether trying again is of no use
 */
record Handover(@Nullable DeliveryTrouble trouble, int replyCode, boolean forGood) {

    static final Handover TAKEN = new Handover(null, 0, false);

    static Handover refused(DeliveryTrouble trouble, int replyCode) {
        return new Handover(trouble, replyCode, true);
    }

    static Handover later(DeliveryTrouble trouble, int replyCode) {
        return new Handover(trouble, replyCode, false);
    }
}
