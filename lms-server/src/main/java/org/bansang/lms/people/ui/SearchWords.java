package org.bansang.lms.people.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What somebody typed to find people, kept on the server until they sign out. Names do not belong in addresses: proxies
 * write those down, and the history of a shared computer keeps them. The address carries a mark instead, which says
 * nothing to anybody else and still lets the back button, a reload and another language show the same list.
 */
final class SearchWords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Deque<Marked> kept = new ArrayDeque<>();

    private record Marked(String mark, String words) implements Serializable {}

    /** Those of whoever sits at this desk. */
    static SearchWords ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        SearchWords known = session.getAttribute(SearchWords.class);
        if (known == null) {
            known = new SearchWords();
            session.setAttribute(SearchWords.class, known);
        }
        return known;
    }

    /** A mark for these words, the same for the same words; none for no words. */
    String mark(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return "";
        }
        return kept.stream()
                .filter(one -> one.words().equals(words))
                .map(Marked::mark)
                .findFirst()
                .orElseGet(() -> keep(words));
    }

    private String keep(String words) {
        String mark = Long.toString(RANDOM.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX);
        kept.addFirst(new Marked(mark, words));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return mark;
    }

    /** The words behind a mark; none when it is not known here, or no longer. */
    String words(String mark) {
        return kept.stream()
                .filter(one -> one.mark().equals(mark))
                .map(Marked::words)
                .findFirst()
                .orElse("");
    }
}
