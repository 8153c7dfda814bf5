package org.bansang.lms.organisation;

/**
 * The levels since 1 July 2025: no district between province and commune.
 */
public enum UnitKind {
    PROVINCE,
    AGENCY,
    COMMUNE,
    WARD,
    VILLAGE
}
