package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyViewTest {

    private static final String ADDRESS = "https://bansang.laocai.example";

    @TempDir
    Path keys;

    private final VerifyView vietnamese = new VerifyView(Texts.VIETNAMESE, ADDRESS);
    private final VerifyView english = new VerifyView(Locale.ENGLISH, ADDRESS);

    @Test
    void a_valid_certificate_shows_the_word_the_sign_the_name_and_how_each_skill_was_checked() {
        String page = page(vietnamese, "Nguyễn Thị Hương");

        assertContains(page, "<html lang=\"vi\">");
        assertContains(page, "<h1>Hợp lệ</h1>");
        assertContains(page, "<circle");
        assertContains(page, "Nguyễn Thị Hương");
        assertContains(page, "<strong>thực hành, bài kiểm tra</strong>");
        assertContains(page, "<strong>đã học, chưa kiểm tra</strong>");
        assertContains(page, "21/11/2026");
        assertContains(page, "không phải là xác nhận hoàn thành của quốc gia trên VNeID");
    }

    @Test
    void the_same_in_english_with_a_way_back_that_keeps_the_code() {
        String page = page(english, "Nguyễn Thị Hương");

        assertContains(page, "<h1>Valid</h1>");
        assertContains(page, "It is not the national confirmation");
        assertContains(page, "href=\"/verify?lang=vi&amp;credential=ey");
    }

    @Test
    void unknown_and_tampered_say_so_and_show_nobodys_name() {
        String unknown = vietnamese.verdict("x.y.z", Verification.unknown());
        String tampered = vietnamese.verdict("x.y.z", Verification.tampered());

        assertContains(unknown, "<h1>Không có trong sổ</h1>");
        assertContains(tampered, "<h1>Không hợp lệ</h1>");
        assertFalse(unknown.contains("<dl>") || tampered.contains("<dl>"));
        assertFalse(unknown.contains("Hợp lệ") || tampered.contains("Hợp lệ"));
    }

    @Test
    void without_a_code_there_is_a_form_and_no_verdict() {
        String page = vietnamese.form();

        assertContains(page, "<textarea");
        assertFalse(page.contains("class=\"verdict"));
    }

    @Test
    void nothing_that_somebody_typed_becomes_markup() {
        String page = vietnamese.verdict("\"><script>alert(1)</script>", Verification.tampered());
        String named = page(vietnamese, "<b onclick=x>A</b>");

        assertFalse(page.contains("<script"));
        assertFalse(named.contains("<b onclick"));
    }

    @Test
    void the_page_needs_no_script() {
        assertEquals(-1, page(vietnamese, "A").toLowerCase(Locale.ROOT).indexOf("<script"));
    }

    private String page(VerifyView view, String name) {
        Office office = new Office(keys, name);
        String code = office.code();
        return view.verdict(code, office.service.verify(code));
    }

    private static void assertContains(String page, String expected) {
        assertTrue(page.contains(expected), () -> "No " + expected + " in: " + page);
    }
}
