package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.bansang.lms.shared.problem.InvalidException;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void a_name_is_kept_composed_and_without_blanks_too_many() {
        String decomposed = Normalizer.normalize("Vàng  Thị\tMỷ", Normalizer.Form.NFD);

        assertEquals("Vàng Thị Mỷ", Names.displayName("\u200b " + decomposed + "\u00a0\n"));
    }

    @Test
    void a_number_of_a_paper_is_no_name() {
        assertThrows(InvalidException.class, () -> Names.displayName("Vàng Thị Mỷ 004085001234"));
        assertThrows(InvalidException.class, () -> Names.displayName("Mỷ 004 085 001 234"));
        assertThrows(InvalidException.class, () -> Names.displayName("Mỷ 0040.8500.1234"));
        assertThrows(InvalidException.class, () -> Names.displayName("0912345678"));
        assertThrows(InvalidException.class, () -> Names.displayName("  "));
        assertThrows(InvalidException.class, () -> Names.displayName("A".repeat(101)));
        assertTrue(Particulars.isName("Lý Văn 2"));
    }

    @Test
    void a_phone_number_is_kept_as_it_is_dialled_here() {
        assertEquals("0912345678", Names.phone("+84 912 345 678"));
        assertEquals("0912345678", Names.phone("0912.345.678"));
        assertEquals("02063123456", Names.phone("(0206) 3123456"));
        assertNull(Names.phone(" "));
        assertNull(Names.phone(null));
        assertFalse(Particulars.isPhone("912345678"));
        assertFalse(Particulars.isPhone("091234567"));
    }

    @Test
    void an_address_must_be_one_that_mail_can_reach() {
        assertEquals("my.vang@example.org", Names.email(" my.vang@example.org "));
        assertNull(Names.email(""));
        assertFalse(Particulars.isEmail("my.vang@example"));
        assertFalse(Particulars.isEmail("my vang@example.org"));
        assertFalse(Particulars.isEmail("a@b.vn>\nBcc: c@d.vn"));
    }
}
