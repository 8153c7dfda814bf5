package org.bansang.lms.shared.ui;

import jakarta.enterprise.inject.Vetoed;
import java.io.Serializable;

/**
 * Who sits at the desk, as the desk addresses the person; the feature that knows people produces it for each request.
 */
@Vetoed
public record DeskPerson(String displayName) implements Serializable {}
