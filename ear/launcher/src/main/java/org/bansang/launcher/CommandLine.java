package org.bansang.launcher;

import java.util.ArrayList;
import java.util.List;

/** A long command put together word by word. */
final class CommandLine {
    private final List<String> words = new ArrayList<>();

    CommandLine(String first) {
        words.add(first);
    }

    CommandLine add(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    CommandLine add(List<String> more) {
        words.addAll(more);
        return this;
    }

    /** Packages of the JDK that a server looks into by reflection. */
    CommandLine open(String... packages) {
        for (String name : packages) {
            words.add("--add-opens=" + name + "=ALL-UNNAMED");
        }
        return this;
    }

    CommandLine export(String... packages) {
        for (String name : packages) {
            words.add("--add-exports=" + name + "=ALL-UNNAMED");
        }
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
