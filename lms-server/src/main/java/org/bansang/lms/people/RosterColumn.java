package org.bansang.lms.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a roster, by the name in our documents and by those that people here give them.
 */
enum RosterColumn {
    LOGIN("login", "ten_dang_nhap", "tai_khoan"),
    DISPLAY_NAME("display_name", "name", "ho_ten", "ho_va_ten"),
    EMAIL("email", "e_mail", "thu_dien_tu"),
    UNIT_CODE("unit_code", "unit", "ma_don_vi"),
    ROLE("role", "vai_tro"),
    VALID_FROM("valid_from", "tu_ngay"),
    VALID_TO("valid_to", "thoi_tu_ngay"),
    LANGUAGE("language", "ngon_ngu");

    static final Set<RosterColumn> REQUIRED = EnumSet.of(LOGIN, UNIT_CODE, ROLE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> names;

    RosterColumn(String... names) {
        this.names = List.of(names);
    }

    static Optional<RosterColumn> named(String heading) {
        String name = RosterCells.folded(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }

    /** The name in our documents. */
    String word() {
        return names.get(0);
    }
}
