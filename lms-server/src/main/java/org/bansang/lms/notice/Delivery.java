package org.bansang.lms.notice;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: who was told what when by which way, and what came of it.
 *
 * @param at when it came into its state
 * @param trouble why it was not sent the last time
 * @param replyCode what the mail server answered then, a number of RFC 5321
 * @param readAt when the person read it in the app
 */
public record Delivery(
        String id,
        String personName,
        String unitName,
        String title,
        Channel channel,
        DeliveryState state,
        int tries,
        @Nullable DeliveryTrouble trouble,
        @Nullable Integer replyCode,
        Instant at,
        @Nullable Instant readAt)
        implements Serializable {}
