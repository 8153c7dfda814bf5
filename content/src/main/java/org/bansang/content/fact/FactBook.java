package org.bansang.content.fact;

import java.util.Map;
import java.util.Optional;

/** All facts of the library by id. */
public record FactBook(Map<String, Fact> facts) {

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }
}
