package org.bansang.lms.authoring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An author finds a fact by any words they remember of it, typed with or without tone marks. */
class FactShelfTest {

    private static final FactShelf SHELF = new FactShelf(List.of(
            new FactShelf.Choice("vneid-hotline", "1900 0368", "Bộ Công an, trang VNeID", "20/01/2027", false),
            new FactShelf.Choice(
                    "level2-place", "công an xã, phường nào cũng được", "Nghị định 69", "19/02/2027", true)));

    @Test
    void wordsWithoutToneMarksFindTheValue() {
        assertEquals(List.of("level2-place"), ids("cong an xa"));
    }

    @Test
    void wordsMayComeFromValueNameAndSourceTogether() {
        assertEquals(List.of("vneid-hotline"), ids("hotline bo cong an"));
        assertEquals(List.of("vneid-hotline"), ids("0368 1900"));
        assertEquals(List.of("level2-place"), ids("nghi dinh 69"));
    }

    @Test
    void nothingTypedShowsAllAndNonsenseNone() {
        assertEquals(List.of("vneid-hotline", "level2-place"), ids("  "));
        assertEquals(List.of(), ids("khong co"));
    }

    private static List<String> ids(String typed) {
        return SHELF.find(typed).stream().map(FactShelf.Choice::id).toList();
    }
}
