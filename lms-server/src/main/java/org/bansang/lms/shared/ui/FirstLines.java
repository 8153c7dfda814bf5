package org.bansang.lms.shared.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The first lines of a list, kept from the question that counted it: a grid asks how long its list is and at once for its
 * first lines, which one question to the database answers together.
 *
 * @param <T> a line
 */
public final class FirstLines<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many lines a grid wants at most when it is shown. */
    public static final int MOST = 50;

    private List<T> lines = List.of();
    private boolean all;

    /** Keeps lines from the first on, and how long their list is. */
    public void keep(List<T> first, int length) {
        lines = List.copyOf(first);
        all = first.size() >= length;
    }

    /** The wanted lines if they are among the kept ones. They are given once: later they may be old. */
    public Optional<List<T>> take(int offset, int limit) {
        List<T> kept = lines;
        lines = List.of();
        if (kept.isEmpty() || offset > 0 || (limit > kept.size() && !all)) {
            return Optional.empty();
        }
        return Optional.of(kept.subList(0, Math.min(limit, kept.size())));
    }
}
