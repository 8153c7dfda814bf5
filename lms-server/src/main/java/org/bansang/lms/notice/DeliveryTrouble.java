package org.bansang.lms.notice;

/**
 * Why a letter was not taken over, in kinds that somebody can act on. What a mail server says itself is not kept: it
 * speaks to machines, and repeats people's addresses.
 */
public enum DeliveryTrouble {
    /** No server could ever deliver to what stands there as an address. */
    ADDRESS_IMPOSSIBLE,
    /** The server does not take letters to this address. */
    ADDRESS_REFUSED,
    /** The server takes letters to this address, but not this one. */
    LETTER_REFUSED,
    /** The server wants this letter later, for example because the mailbox is full. */
    NOT_NOW,
    /** The letter could not be written; that is our mistake. */
    LETTER_BROKEN,
    /** The server is away, does not know us, or lets us send to nobody. */
    SERVER
}
