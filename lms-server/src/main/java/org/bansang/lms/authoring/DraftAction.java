package org.bansang.lms.authoring;

/**
 * What somebody can do about a draft.
 */
public enum DraftAction {
    EDIT,
    SUBMIT,
    TAKE_BACK,
    RETURN,
    PUBLISH,
    DISCARD
}
