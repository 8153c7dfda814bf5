package org.bansang.content.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds line-marked values from YAML events; refuses aliases and deep nesting, the ways a small file grows huge. */
public final class YamlReader {
    private static final int DEEPEST = 20;

    private final String file;
    private final int linesBefore;
    private final Problems problems;

    private YamlReader(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** Reads a file that is a mapping. */
    public static Optional<Fields> read(SourceFile file, Problems problems) {
        return read(file.path(), 0, file.text(), problems);
    }

    /**
     * Reads a mapping from a part of a file.
     *
     * @param linesBefore lines of the file before the YAML begins
     */
    public static Optional<Fields> read(String path, int linesBefore, String yaml, Problems problems) {
        return new YamlReader(path, linesBefore, problems).mapping(yaml);
    }

    private Optional<Fields> mapping(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
            YamlNode root = root(events);
            if (root instanceof YamlNode.Mapping mapping) {
                return Optional.of(new Fields(mapping, problems));
            }
            problems.add(Rule.BAD_YAML, root.at(), "a mapping of keys is expected here");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(Rule.BAD_YAML, at(mark), e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The scanner lets escapes of impossible characters through to the platform's own checks.
            problems.add(Rule.BAD_YAML, at(Optional.empty()), String.valueOf(e.getMessage()));
        } catch (RefusedYaml e) {
            problems.add(e.rule, e.at);
        }
        return Optional.empty();
    }

    private YamlNode root(Iterator<Event> events) throws RefusedYaml {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                YamlNode root = node(event, events, 0);
                while (events.hasNext()) {
                    if (events.next() instanceof NodeEvent second) {
                        throw new RefusedYaml(Rule.SECOND_DOCUMENT, at(second.getStartMark()));
                    }
                }
                return root;
            }
        }
        return new YamlNode.Mapping(Map.of(), Map.of(), at(Optional.empty()));
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) throws RefusedYaml {
        Position at = at(event.getStartMark());
        if (depth > DEEPEST) {
            throw new RefusedYaml(Rule.TOO_DEEP, at);
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, at);
            case SequenceStartEvent start -> sequence(events, depth, at);
            case MappingStartEvent start -> mapping(events, depth, at);
            default -> throw new RefusedYaml(Rule.YAML_ALIAS, at);
        };
    }

    private static YamlNode scalar(ScalarEvent event, Position at) throws RefusedYaml {
        String value = event.getValue();
        if (Text.firstUnreadable(value) >= 0) {
            throw new RefusedYaml(Rule.CONTROL_CHARACTER, at);
        }
        boolean nothing = event.isPlain() && (value.equals("~") || value.equals("null"));
        return new YamlNode.Scalar(nothing ? "" : value, at);
    }

    private YamlNode sequence(Iterator<Event> events, int depth, Position at) throws RefusedYaml {
        List<YamlNode> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(next, events, depth + 1));
            next = events.next();
        }
        return new YamlNode.Sequence(items, at);
    }

    private YamlNode mapping(Iterator<Event> events, int depth, Position at) throws RefusedYaml {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(next, events, depth + 1);
            YamlNode value = node(events.next(), events, depth + 1);
            String name = key instanceof YamlNode.Scalar scalar ? scalar.value() : "";
            if (name.isEmpty()) {
                problems.add(Rule.BAD_YAML, key.at(), "a key must be a plain word");
            } else if (entries.putIfAbsent(name, value) != null) {
                problems.add(Rule.DUPLICATE_KEY, key.at(), name);
            } else {
                keys.put(name, key.at());
            }
            next = events.next();
        }
        return new YamlNode.Mapping(entries, keys, at);
    }

    private Position at(Optional<Mark> mark) {
        return new Position(file, linesBefore + 1 + mark.map(Mark::getLine).orElse(0));
    }

    /** Ends the reading of a file that uses what the course language leaves out on purpose. */
    private static final class RefusedYaml extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Rule rule;
        private final transient Position at;

        RefusedYaml(Rule rule, Position at) {
            super(rule.id());
            this.rule = rule;
            this.at = at;
        }
    }
}
