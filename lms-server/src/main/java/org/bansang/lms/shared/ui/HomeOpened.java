package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.HasComponents;
import jakarta.enterprise.inject.Vetoed;
import org.bansang.lms.shared.security.Caller;

/**
 * Somebody opens the first page of the desk. Features that have something for this person to do now observe it and put
 * it there; the frame knows none of them.
 *
 * @param place where it goes, below the greeting
 */
@Vetoed
public record HomeOpened(Caller caller, HasComponents place) {}
