package org.bansang.lms.organisation;

import java.io.Serializable;

/**
 * A unit as other features see it.
 *
 * @param path codes with first days from the root, each ended by a slash: a prefix is a subtree
 */
public record UnitSummary(UnitId id, String code, UnitKind kind, String name, String path) implements Serializable {}
