package org.bansang.lms.shared.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void aSearchWithoutMarksFindsNamesWithMarks() {
        assertTrue(Folding.holds("Thôn Đồng Thượng", "dong thuong"));
        assertTrue(Folding.holds("Thôn Đồng Thượng", " ĐỒNG "));
    }

    @Test
    void anotherNameIsNotFound() {
        assertFalse(Folding.holds("Thôn 1", "Thôn 2"));
    }
}
