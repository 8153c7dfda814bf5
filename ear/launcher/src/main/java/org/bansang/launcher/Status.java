package org.bansang.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./bansang status}: what an operator asks first, and an exit code for what watches by itself. */
final class Status {
    static final int WELL = 0;
    static final int UNWELL = 1;
    static final int NOT_RUNNING = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final long LITTLE_DISK = 2L * 1024 * 1024 * 1024;
    private static final Duration SOON = Duration.ofDays(21);
    private static final String LAG =
            """
            select (select count(*) from (select 1 from statement s, projection_cursor c where c.name = 'progress'
                        and (s.tx, s.seq) > (c.tx::text::xid8, c.seq) limit 10000) waiting),
                   (select count(*) from projection_failure), current_setting('server_version')
            """;

    private final Settings settings;
    private final Map<String, String> environment;
    private final Console console;
    private final ProgramVersion program = ProgramVersion.current();
    private boolean well = true;

    Status(Settings settings, Map<String, String> environment, Console console) {
        this.settings = settings;
        this.environment = environment;
        this.console = console;
    }

    int report() {
        DataFolder data = new DataFolder(settings.data());
        Map<String, String> running = Files.isDirectory(data.run()) && DataLock.isHeld(data)
                ? data.running().read()
                : Map.of();
        boolean lively = !running.isEmpty();
        row(
                "Bản Sáng " + program.version(),
                lively ? "đang chạy · running, từ · since " + time(running.get("since")) : starting(data));
        if (lively) {
            row("Địa chỉ · Address", running.getOrDefault("public-url", ""));
            servers(data, running);
            certificate(running);
            letters(data);
        }
        disk(data);
        lastBackup(data);
        return !lively ? NOT_RUNNING : well ? WELL : UNWELL;
    }

    private static String starting(DataFolder data) {
        boolean held = Files.isDirectory(data.run()) && DataLock.isHeld(data);
        String state = !held
                ? "không chạy · not running"
                : DataLock.isForPlatform(data)
                        ? "đang khởi động · starting"
                        : "không chạy; một lệnh đang dùng dữ liệu · not running; a command uses the data";
        return state + ", " + data.root();
    }

    private void servers(DataFolder data, Map<String, String> running) {
        database(data, running);
        server(data, Keycloak.NAME, program.keycloak(), running.get("keycloak-management-port"), "/health/ready");
        server(data, WildFly.NAME, program.wildFly(), running.get("management-port"), "/health/ready");
    }

    private void server(DataFolder data, String name, String version, @Nullable String port, String path) {
        boolean up = Health.answers(URI.create("http://127.0.0.1:" + port + path));
        row(name + " " + version, state(up) + since(data, name));
    }

    private void database(DataFolder data, Map<String, String> running) {
        Secrets secrets = Secrets.of(data, environment);
        DatabaseAccess access = settings.externalDatabase()
                .map(given -> new DatabaseAccess(given.jdbcUrl(), given.user(), given.password()))
                .orElseGet(() -> new DatabaseAccess(
                        "jdbc:postgresql://127.0.0.1:" + running.get("database-port") + "/bansang",
                        "bansang",
                        secrets.databasePassword()));
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAG)) {
            row.next();
            row("postgresql " + row.getString(3), state(true) + since(data, Postgres.NAME));
            long waiting = row.getLong(1);
            long failed = row.getLong(2);
            well &= failed == 0;
            row("Chờ tổng hợp · To project", waiting + (waiting == 10_000 ? "+" : "") + ", hỏng · failed " + failed);
        } catch (SQLException e) {
            row(Postgres.NAME, state(false) + ": " + e.getMessage());
        }
    }

    private String state(boolean up) {
        well &= up;
        return up ? "tốt · well" : "KHÔNG TRẢ LỜI · NO ANSWER";
    }

    private static String since(DataFolder data, String name) {
        return ProcessRecord.of(data, name)
                .map(process -> ", từ · since " + TIME.format(Instant.ofEpochMilli(process.startedAtMillis()))
                        + ", pid " + process.pid())
                .orElse("");
    }

    private void certificate(Map<String, String> running) {
        String until = running.get("certificate-until");
        if (until != null) {
            boolean soon = Instant.parse(until).isBefore(Instant.now().plus(SOON));
            well &= !soon;
            row("Chứng thư · Certificate", "đến · until " + time(until) + (soon ? " SẮP HẾT HẠN · EXPIRES SOON" : ""));
        }
    }

    private void letters(DataFolder data) {
        MailHold hold = new MailHold(data);
        if (hold.isOn()) {
            well &= settings.mail().isEmpty();
            console.say(hold.sentence());
        }
    }

    private void disk(DataFolder data) {
        try {
            if (Files.exists(data.root())) {
                long free = Files.getFileStore(data.root()).getUsableSpace();
                long[] used = {0};
                DataFolder.walk(data.root(), file -> true, file -> used[0] += Files.size(file));
                well &= free > LITTLE_DISK;
                row(
                        "Ổ đĩa · Disk",
                        "còn · free " + Sizes.text(free) + ", dữ liệu · data " + Sizes.text(used[0]) + ", "
                                + data.root());
            }
        } catch (IOException e) {
            well = false;
            row("Ổ đĩa · Disk", String.valueOf(e.getMessage()));
        }
    }

    private void lastBackup(DataFolder data) {
        Map<String, String> last = data.lastBackup().read();
        row(
                "Sao lưu · Last backup",
                last.isEmpty()
                        ? "chưa có · none yet"
                        : time(last.get("at")) + ", " + last.get("file") + ", "
                                + Sizes.text(Long.parseLong(last.getOrDefault("bytes", "0"))));
    }

    private static String time(@Nullable String instant) {
        return instant == null ? "?" : TIME.format(Instant.parse(instant));
    }

    private void row(String title, String value) {
        console.say(String.format(Locale.ROOT, "%-28s %s", title, value));
    }
}
