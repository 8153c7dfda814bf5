package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Java runtime as vendors ship it for servers: everything to run with, nothing to build with. */
final class JavaRuntime {
    private static final String MODULES = "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,"
            + "jdk.dynalink,jdk.httpserver,jdk.jdwp.agent,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,"
            + "jdk.naming.dns,jdk.naming.rmi,jdk.net,jdk.sctp,jdk.security.auth,jdk.security.jgss,jdk.unsupported,"
            + "jdk.xml.dom,jdk.zipfs";

    private JavaRuntime() {}

    /** Makes one of the JDK that runs us. */
    static Path make(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        Process linking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        MODULES,
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = linking.waitFor(2, TimeUnit.MINUTES);
        assertEquals(0, ended ? linking.exitValue() : -1, Files.readString(log));
        assertFalse(Files.exists(folder.resolve("bin/javac")));
        return folder;
    }
}
