package org.bansang.lms.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private final SearchWords words = new SearchWords();

    @Test
    void a_mark_says_nothing_and_leads_back_to_the_words() {
        String mark = words.mark("  Giàng Thị Sua ");

        assertEquals("Giàng Thị Sua", words.words(mark));
        assertEquals(mark, words.mark("Giàng Thị Sua"));
        assertFalse(mark.toLowerCase(Locale.ROOT).contains("sua"), mark);
        assertNotEquals(mark, new SearchWords().mark("Giàng Thị Sua"));
    }

    @Test
    void no_words_have_no_mark_and_a_foreign_mark_has_no_words() {
        assertEquals("", words.mark("  "));
        assertEquals("", words.words(new SearchWords().mark("Sua")));
        assertEquals("", words.words(""));
    }

    @Test
    void only_so_many_are_kept_and_the_oldest_go_first() {
        String first = words.mark("Người 0");
        String second = words.mark("Người 1");
        for (int i = 2; i <= 100; i++) {
            words.mark("Người " + i);
        }

        assertEquals("", words.words(first));
        assertEquals("Người 1", words.words(second));
    }
}
