package org.bansang.lms.notice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way into somebody's mailbox, as it is stored: one that cannot be put into words must not keep the
 * others from being read.
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
        String kind,
        String parameters,
        String link) {

    Wording words() {
        return Wording.of(kind, parameters);
    }
}
