package org.bansang.tests.harness;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The classes inside the very archive that ships, read without loading them. */
public final class ShippedClasses {
    private static final String WAR = "lms-server.war";
    private static final String CLASSES = "WEB-INF/classes/";

    private ShippedClasses() {}

    /** All classes of the web application. */
    public static JavaClasses read() {
        Path folder = Platform.running().work().resolve("shipped-classes");
        if (!Files.exists(folder)) {
            unpack(Platform.running().archive(), folder);
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static void unpack(Path archive, Path folder) {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(WAR)) {
                    unpackClasses(new ZipInputStream(entries), folder);
                    return;
                }
            }
            throw new AssertionError(archive + " holds no " + WAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackClasses(ZipInputStream war, Path folder) throws IOException {
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith(CLASSES) && name.endsWith(".class")) {
                Path target = folder.resolve(name.substring(CLASSES.length())).normalize();
                if (target.startsWith(folder)) {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(war, target);
                }
            }
        }
    }
}
