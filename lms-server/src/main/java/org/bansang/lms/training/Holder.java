package org.bansang.lms.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a programme asks.
 *
 * @param since first day of the position that is the reason, ISO 8601
 * @param completedAt when the course was completed, if it was, ISO 8601 UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holder(String personId, String name, String unitName, String since, @Nullable String completedAt)
        implements Serializable {}
