package org.bansang.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on, because they mean nothing without it. */
final class Machine {
    private static final double GIGA = 1024.0 * 1024;

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB memory, %s %s, Java %s",
                first("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Double.parseDouble(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / GIGA,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version().feature());
    }

    /** How many others want the processor now; above the number of cores the figures say more about them. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String first(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }
}
