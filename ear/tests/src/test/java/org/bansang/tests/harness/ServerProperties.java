package org.bansang.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.bansang.launcher.Programs;
import org.bansang.launcher.Settings;

/** Tells WildFly through Arquillian what the launcher would tell it through the environment, and lays the archive before it. */
final class ServerProperties {
    private static final Map<String, String> NAMES = Map.of(
            "BANSANG_PUBLIC_URL", "bansang.public-url",
            "BANSANG_COURSES_DIR", "bansang.courses-dir",
            "BANSANG_KEYS_DIR", "bansang.keys-dir",
            "BANSANG_TRAINING_REMINDER_HOUR", "bansang.training.reminder-hour");

    private static final String JVM = "-Xms128m -XX:+UseSerialGC -Djava.awt.headless=true"
            + " -Djava.net.preferIPv4Stack=true --add-opens=java.base/jdk.internal.ref=ALL-UNNAMED";

    private ServerProperties() {}

    static void publish(Programs programs, Settings settings, Map<String, String> environment, Path base) {
        String management = Integer.toString(settings.ports().management());
        Properties properties = new Properties();
        environment.forEach((name, value) -> properties.setProperty(property(name), value));
        properties.setProperty("jboss.bind.address", "127.0.0.1");
        properties.setProperty("jboss.bind.address.management", "127.0.0.1");
        properties.setProperty("jboss.node.name", "bansang");
        properties.setProperty("jboss.tx.node.id", "bansang");
        properties.setProperty(
                "jboss.http.port", Integer.toString(settings.ports().http()));
        properties.setProperty("jboss.management.http.port", management);
        Path file = lay(programs, properties, base);
        System.setProperty("bansang.it.server", programs.server().toString());
        System.setProperty("bansang.it.java", System.getProperty("java.home"));
        System.setProperty("bansang.it.vm", JVM + " -Xmx" + settings.serverMemory());
        System.setProperty("bansang.it.arguments", "-Djboss.server.base.dir=" + base + " --properties=" + file);
        System.setProperty("bansang.it.management", management);
    }

    private static Path lay(Programs programs, Properties properties, Path base) {
        Path file = base.resolve("server.properties");
        try {
            Folders.copy(programs.server().resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(programs.archive(), base.resolve("deployments/bansang.ear"));
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String variable) {
        return NAMES.getOrDefault(variable, variable.toLowerCase(Locale.ROOT).replace('_', '.'));
    }
}
