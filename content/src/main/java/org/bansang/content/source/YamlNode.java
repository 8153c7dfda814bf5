package org.bansang.content.source;

import java.util.List;
import java.util.Map;
import org.bansang.content.problem.Position;

/** A YAML value that remembers its line; every scalar stays the text its author wrote. */
public sealed interface YamlNode {
    Position at();

    /** A single value. */
    record Scalar(String value, Position at) implements YamlNode {}

    /** Values in order. */
    record Sequence(List<YamlNode> items, Position at) implements YamlNode {}

    /**
     * Values by key in file order.
     *
     * @param keys where each key stands
     */
    record Mapping(Map<String, YamlNode> entries, Map<String, Position> keys, Position at) implements YamlNode {}
}
