package org.bansang.lms.notice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way into somebody's mailbox.
 *
 * @param delivery the line of the ledger
 * @param address none when the person has taken the address away meanwhile
 */
record Letter(
        UUID delivery,
        NoticeId notice,
        String name,
        @Nullable String address,
        Locale language,
        Wording words,
        String link) {}
