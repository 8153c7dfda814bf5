package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final String HEADING = "login,display_name,email,unit_code,role,valid_from,valid_to,language\n";
    private static final RosterRow LAN = new RosterRow(
            2,
            "nguyen.thi.lan",
            "Nguyễn Thị Lan",
            "lan@example.vn",
            "02890",
            Role.OFFICIAL,
            LocalDate.parse("2026-07-01"),
            null,
            "vi");

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aFileIsReadWithAndWithoutByteOrderMark(String mark) {
        assertEquals(
                List.of(LAN),
                good(mark + HEADING + "nguyen.thi.lan,Nguyễn Thị Lan,lan@example.vn,02890,official,2026-07-01,,vi\n"));
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        String row = "nguyen.thi.lan,Nguyễn Thị Lan,lan@example.vn,02890,official,2026-07-01,,vi\n";

        assertEquals(List.of(LAN), good((HEADING + row).replace(',', ';')));
        assertEquals(List.of(LAN), good((HEADING + row).replace(',', '\t')));
    }

    @Test
    void whatExcelMakesOfItIsUnderstood() {
        String excel = String.join(
                "\r\n",
                "sep=;",
                "Tên đăng nhập;Họ và tên;Thư điện tử;Mã đơn vị;Vai trò;Từ ngày;;",
                "Nguyen.Thi.Lan;\"Nguyễn  Thị Lan \";lan@example.vn;2890;Cán bộ;1/7/2026;;",
                ";;;;;;;",
                "");

        RosterRow row = good(excel).get(0);

        assertEquals(3, row.line());
        assertEquals("nguyen.thi.lan", row.login());
        assertEquals("Nguyễn Thị Lan", row.name());
        assertEquals(LAN.from(), row.from());
        assertEquals(Role.OFFICIAL, row.role());
        assertTrue(RosterCells.unitCodes(row.unitCode()).contains("02890"));
    }

    @Test
    void excelsUnicodeTextIsUnderstood() {
        byte[] text = ("\uFEFF" + HEADING.replace(',', '\t') + "a.b\tÁnh\t\t02890\tofficial\t\t\t\n")
                .getBytes(StandardCharsets.UTF_16LE);

        assertEquals("Ánh", RosterFile.read(text).rows().get(0).name());
    }

    @Test
    void anotherEncodingIsSaidInWords() {
        byte[] old = (HEADING + "a.b,Nguy\u00EAn,,02890,official,,,\n").getBytes(Charset.forName("windows-1252"));

        assertEquals(List.of("1 not-utf8"), problems(RosterFile.read(old)));
        assertEquals(List.of("1 not-utf8"), problems(RosterFile.read(new byte[] {'P', 'K', 3, 4, 0, 0})));
    }

    @ParameterizedTest
    @CsvSource({
        "'',1 empty",
        "'login,unit_code,role\n',1 empty",
        "'login,unit_code\na,b\n',1 missing-column",
        "'login,unit_code,role,valid_form\na.b,02890,official,\n',1 unknown-column",
        "'login,unit_code,role,login\na.b,02890,official,\n',1 column-twice",
        "'login,unit_code,role\na.b,02890,official,extra\n',2 too-many-cells",
        "'login,unit_code,role\n,02890,official\n',2 login-missing",
        "'login,unit_code,role\nBan Giám đốc,02890,official\n',2 login-odd",
        "'login,unit_code,role\na.b,,official\n',2 unit-missing",
        "'login,unit_code,role\na.b,02890,chief\n',2 role-unknown",
        "'login,unit_code,role,valid_from\na.b,02890,official,31/02/2026\n',2 date-odd",
        "'login,unit_code,role,valid_from\na.b,02890,official,46204\n',2 date-odd",
        "'login,unit_code,role,email\na.b,02890,official,khong-co\n',2 email-odd",
        "'login,unit_code,role,display_name\na.b,02890,official,012345678901\n',2 name-odd",
        "'login,unit_code,role,language\na.b,02890,official,Vietnamese\n',2 language-odd"
    })
    void whatIsWrongIsSaidWithItsLine(String text, String problem) {
        assertEquals(List.of(problem), problems(read(text)));
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnceAndGoodRowsStay() {
        RosterFile file = read(HEADING + "a.b,,x,,chief,,,\nc.d,Đào,,02890,official,,,\n");

        assertEquals(List.of("2 email-odd", "2 unit-missing", "2 role-unknown"), problems(file));
        assertEquals(1, file.rows().size());
        assertEquals(3, file.rows().get(0).line());
    }

    @Test
    void everyProblemHasASentenceInBothLanguages() {
        for (RosterReason reason : RosterReason.values()) {
            for (var language : Texts.LANGUAGES) {
                assertTrue(RosterProblem.of(1, reason, "x").sentence(language).length() > 10, reason.name());
            }
        }
    }

    @Test
    void theTemplateIsARosterInBothLanguages() {
        for (var language : Texts.LANGUAGES) {
            RosterFile file = RosterFile.read(RosterTemplate.csv(language));
            assertEquals(List.of(), problems(file));
            assertEquals(2, file.rows().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "official,OFFICIAL",
        "Cán bộ,OFFICIAL",
        "CAN BO,OFFICIAL",
        "Giảng viên,TRAINER",
        "Manager,MANAGER",
        "thành viên tổ công nghệ,FACILITATOR"
    })
    void rolesHaveTheirNames(String typed, Role role) {
        assertEquals(role, RosterCells.role(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "người", "n", "sếp"})
    void anUnclearRoleIsNone(String typed) {
        assertTrue(RosterCells.role(typed).isEmpty());
    }

    private static List<RosterRow> good(String text) {
        RosterFile file = read(text);
        assertEquals(List.of(), problems(file));
        return file.rows();
    }

    private static RosterFile read(String text) {
        return RosterFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(RosterFile file) {
        return file.problems().stream()
                .map(problem -> problem.line() + " " + problem.word())
                .toList();
    }

    @Test
    void a_missing_column_is_called_as_in_the_template_of_the_screen() {
        RosterProblem missing = RosterFile.read("login,role\na,official\n".getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0);

        assertEquals("Thiếu cột \"Mã đơn vị\".", missing.sentence(Texts.VIETNAMESE));
        assertEquals("The column \"unit_code\" is missing.", missing.sentence(Locale.ENGLISH));
    }
}
