package org.bansang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the build put what we start; nothing in here is changed by running. */
public record Programs(Path server, Path keycloak, Path postgresql, Path archive, Path seeds) {

    /** The layout that the build leaves below {@code home}. */
    public static Programs in(Path home) {
        Path built = home.toAbsolutePath().normalize().resolve("ear/target");
        return new Programs(
                built.resolve("server"),
                built.resolve("keycloak"),
                built.resolve("postgresql"),
                built.resolve("bansang.ear"),
                home.toAbsolutePath().normalize().resolve("seeds"));
    }

    void requireBuilt() {
        Map.of(
                        server.resolve("jboss-modules.jar"),
                        "WildFly",
                        keycloak.resolve("lib/quarkus-run.jar"),
                        "Keycloak",
                        archive,
                        "bansang.ear")
                .forEach((file, name) -> {
                    if (!Files.exists(file)) {
                        throw new StartFailure(
                                "Chưa có " + name + " (" + file + "). Hãy chạy ./bansang run để dựng trước.",
                                name + " is not built yet (" + file + "). Use ./bansang run, it builds first.");
                    }
                });
    }

    /** The Java that runs us also runs our children. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
