package org.bansang.content.edit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.bansang.content.course.ActivityKind;

/**
 * A lesson or a quiz to be added at the end of a module.
 *
 * @param module id of the module
 * @param id kebab case, unique in the course
 * @param kind lesson or quiz
 * @param title by language
 * @param outcomes ids of outcomes of the course
 * @param pass percent; quizzes only, ignored for lessons
 */
public record NewActivity(
        String module,
        String id,
        ActivityKind kind,
        Map<String, String> title,
        int minutes,
        List<String> outcomes,
        int pass)
        implements Serializable {}
