package org.bansang.generator;

import com.fasterxml.jackson.databind.JsonNode;
import org.bansang.content.grade.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One way to go through an activity, and what the platform's own grading finds it to be worth.
 *
 * @param extension the name under which the input stands in a statement's result, none for a lesson
 * @param input answers or steps
 */
record Attempt(@Nullable String extension, @Nullable JsonNode input, Grade grade) {}
