package org.bansang.generator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.launcher.ChildFailure;
import org.bansang.launcher.Console;
import org.bansang.launcher.DemonstrationPerson;
import org.bansang.launcher.Programs;
import org.bansang.launcher.Settings;
import org.bansang.launcher.StartFailure;

/** The program behind {@code ./bansang generate}. Exit codes: 0 done, 1 not done and nothing changed. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.standard();
        try {
            Order order = Order.of(List.of(arguments), LocalDate.now(Order.VIETNAM));
            generate(order, Path.of(System.getProperty("bansang.home", ".")), System.getenv(), console);
        } catch (StartFailure e) {
            end(e.sentences());
        } catch (ChildFailure e) {
            end(e.sentences());
        } catch (SQLException e) {
            end("Cơ sở dữ liệu báo lỗi, không có gì thay đổi: " + e.getMessage() + System.lineSeparator()
                    + "The database reports an error, nothing was changed: " + e.getMessage());
        }
    }

    private static void generate(Order order, Path home, Map<String, String> environment, Console console)
            throws SQLException {
        Settings settings = Settings.from(environment, home);
        Programs programs = Programs.in(home);
        try (Target target = Target.of(programs, settings, environment);
                Connection connection = target.connect()) {
            new Generation(order, settings.publicUrl().toString(), DemonstrationPerson.all(programs), console)
                    .run(connection);
        }
        console.step("Đã xong.", "Done.");
        console.say(String.format(
                Locale.ROOT,
                "  %,d người dân · residents, %,d cán bộ · officials, %,d tổ · teams; seed %d, %s",
                order.residents(),
                order.officials(),
                order.teams(),
                order.seed(),
                order.until()));
    }

    private static void end(String sentences) {
        Console.error().say(sentences);
        System.exit(1);
    }
}
