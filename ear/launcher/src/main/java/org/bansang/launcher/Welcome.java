package org.bansang.launcher;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The last thing the start prints: where to go and as whom. */
final class Welcome {
    private static final Map<String, String> ROLES = Map.of(
            "resident", "người dân",
            "official", "cán bộ",
            "facilitator", "tổ công nghệ số cộng đồng",
            "trainer", "giảng viên",
            "reviewer", "người thẩm định",
            "manager", "người quản lý",
            "registrar", "người cấp giấy",
            "administrator", "quản trị");

    private Welcome() {}

    static String text(Settings settings, DataFolder data) {
        String line = "─".repeat(72);
        return String.join(
                System.lineSeparator(),
                line,
                "  Bản Sáng đang chạy · Bản Sáng is running",
                row("Học · Learn", settings.publicUrl() + "/learn"),
                row("Bàn làm việc · Desk", settings.publicUrl() + "/desk"),
                row("Kiểm tra giấy · Verify", settings.publicUrl() + "/verify"),
                row("Tài khoản · Accounts", settings.identityUrl() + "/admin/bansang/console"),
                row("", "admin, mật khẩu · password: " + data.secrets()),
                row("Sức khoẻ · Health", "http://127.0.0.1:" + settings.ports().management() + "/health"),
                row("Dữ liệu · Data", data.root().toString()),
                line);
    }

    /** For who has to read it out to those who install our certificate. */
    static String authority(Settings settings, X509Certificate authority) {
        String page = "http://" + settings.publicUrl().getHost() + ":"
                + settings.ports().http() + PlainDoor.PAGE;
        return String.join(
                System.lineSeparator(),
                row("Tin cậy chứng thư · Trust", page),
                row("", "SHA-256 " + Tls.fingerprint(authority)),
                "");
    }

    static String accounts(List<DemonstrationPerson> people, String password) {
        StringBuilder text = new StringBuilder();
        text.append("  Tài khoản trình diễn · Demonstration accounts").append(System.lineSeparator());
        text.append("  Mật khẩu chung · Password of all: ").append(password).append(System.lineSeparator());
        text.append(System.lineSeparator());
        for (DemonstrationPerson person : people) {
            String role = ROLES.getOrDefault(person.role(), person.role()) + " · " + person.role();
            text.append(String.format(Locale.ROOT, "  %-12s %-40s %s%n", person.login(), role, person.displayName()));
        }
        return text.toString();
    }

    static String ending() {
        return "  Nhấn Ctrl-C để dừng · Press Ctrl-C to stop";
    }

    private static String row(String title, String value) {
        return String.format(Locale.ROOT, "  %-24s %s", title, value);
    }
}
