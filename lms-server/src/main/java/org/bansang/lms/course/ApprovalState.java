package org.bansang.lms.course;

import java.io.Serializable;
import java.util.List;

/**
 * How a version of a course for officials stands with its approval.
 *
 * @param inForce whether an approval is in force, so that the version may be made mandatory while it is live
 * @param notes the history, the latest first; the first one says what is in force
 */
public record ApprovalState(String pack, boolean inForce, List<ApprovalEntry> notes) implements Serializable {}
