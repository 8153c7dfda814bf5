package org.bansang.lms.course;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of a version's approval.
 *
 * @param given whether it notes an approval; otherwise it withdraws the one before
 * @param office which office has approved; empty in a withdrawal
 * @param document the number of its document; empty in a withdrawal
 * @param documentDate ISO date on the document; none in a withdrawal
 * @param reason why it was withdrawn; empty in an approval
 * @param notedBy the name of who noted it; none when the demonstration did so by itself
 */
public record ApprovalEntry(
        String id,
        boolean given,
        String office,
        String document,
        @Nullable String documentDate,
        String reason,
        @Nullable String notedBy,
        String notedAt)
        implements Serializable {}
