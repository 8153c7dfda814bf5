package org.bansang.lms.people;

/**
 * What can be done to somebody's card, PIN, consent or particulars.
 */
public enum EventKind {
    REGISTERED,
    CARD_ISSUED,
    CARD_LOST,
    PIN_SET,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    CONTACT_CHANGED,
    LANGUAGE_CHANGED,
    PARTICULARS_CORRECTED,
    PASSWORD_MADE
}
