package org.bansang.lms.notice;

/**
 * What came of sending a notice one way.
 */
public enum DeliveryState {
    /** Not sent yet; tried again until it works or three days are over. */
    WAITING,
    /** Shown in the app, or taken over by the mail server. */
    SENT,
    /** Refused for good, or not possible for three days. */
    FAILED,
    /** The person has no e-mail address here. */
    NO_ADDRESS,
    /** The operator has named no mail server. */
    NO_MAIL_SERVER
}
