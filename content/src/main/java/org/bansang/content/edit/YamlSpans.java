package org.bansang.content.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where the values of a YAML file stand, so that one can be replaced and every other character stays, comments and order
 * with it.
 */
final class YamlSpans {
    private static final int DEEPEST = 20;

    private final String yaml;
    private final Iterator<Event> events;

    private YamlSpans(String yaml, Iterator<Event> events) {
        this.yaml = yaml;
        this.events = events;
    }

    /**
     * A value and the part of the file it takes.
     *
     * @param text of a single value; empty for others
     * @param flow whether it is written between brackets or braces
     */
    record Span(int start, int end, String text, boolean flow, Map<String, Span> keys, List<Span> items) {

        Optional<Span> at(String key) {
            return Optional.ofNullable(keys.get(key));
        }

        /** The items of a list under a key. */
        List<Span> items(String key) {
            return at(key).map(Span::items).orElse(List.of());
        }

        String text(String key) {
            return at(key).map(Span::text).orElse("");
        }
    }

    /**
     * The values of a file.
     *
     * @throws IllegalArgumentException when it is not YAML of the course language
     */
    static Span of(String yaml) {
        LoadSettings settings = LoadSettings.builder().build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
            YamlSpans spans = new YamlSpans(yaml, events);
            while (events.hasNext()) {
                if (events.next() instanceof NodeEvent root) {
                    return spans.span(root, 0);
                }
            }
            return new Span(0, yaml.length(), "", false, Map.of(), List.of());
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("This file is not readable YAML", e);
        }
    }

    private Span span(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            return new Span(start(scalar), end(scalar), scalar.getValue(), false, Map.of(), List.of());
        }
        if (!(event instanceof CollectionStartEvent collection) || depth > DEEPEST) {
            throw new IllegalArgumentException("This file uses what the course language leaves out");
        }
        Map<String, Span> keys = new LinkedHashMap<>();
        List<Span> items = new ArrayList<>();
        int last = start(collection);
        Event next = events.next();
        while (next instanceof NodeEvent) {
            Span item = span(next, depth + 1);
            last = item.end();
            if (event instanceof MappingStartEvent) {
                Span value = span(events.next(), depth + 1);
                last = Math.max(last, value.end());
                keys.putIfAbsent(item.text(), value);
            } else {
                items.add(item);
            }
            next = events.next();
        }
        return new Span(
                start(collection), collection.isFlow() ? end(next) : last, "", collection.isFlow(), keys, items);
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    /** Marks count code points. */
    private int offset(Optional<Mark> mark) {
        return yaml.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
    }
}
