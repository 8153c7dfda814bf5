package org.bansang.lms.course.ui;

import com.vaadin.flow.component.HasComponents;
import jakarta.enterprise.inject.Vetoed;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.security.Caller;

/**
 * The list of courses shows one. Features that have something to do about a course observe it and put their way there;
 * the list knows none of them.
 *
 * @param ways where it goes, below the title of the course
 */
@Vetoed
public record CourseShown(Caller caller, CourseId course, HasComponents ways) {}
