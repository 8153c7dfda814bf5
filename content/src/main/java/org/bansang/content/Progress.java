package org.bansang.content;

import java.io.PrintStream;

/** Hears what a long work is at, so that whoever waits knows that it goes on. */
@FunctionalInterface
public interface Progress {
    /** For work nobody waits for. */
    Progress NONE = (what, number, all) -> {};

    /** A step begins: the first is number 1. */
    void at(String what, int number, int all);

    /** One line of a terminal that is written over and over, and empty in the end. */
    static Progress line(PrintStream terminal) {
        return (what, number, all) -> {
            terminal.print("\r\u001b[K" + (number < all ? number + "/" + all + " " + what : ""));
            terminal.flush();
        };
    }
}
