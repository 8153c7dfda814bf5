package org.bansang.lms.people;

/**
 * The range of paths below a unit. A range uses the index under every plan, where a prefix pattern does so only while
 * the database still plans for each value anew.
 */
final class Subtree {

    private Subtree() {}

    /** The first path behind all that begin with this one; a path ends with a slash, and zero is the character after. */
    static String end(String path) {
        return path.substring(0, path.length() - 1) + (char) ('/' + 1);
    }
}
