package org.bansang.lms.training;

import java.io.Serializable;
import org.bansang.lms.shared.security.Role;

/**
 * A programme that asks something of people of a unit, as one chooses it in a list.
 */
public record ProgrammeChoice(String id, String title, Role role, boolean closed) implements Serializable {}
