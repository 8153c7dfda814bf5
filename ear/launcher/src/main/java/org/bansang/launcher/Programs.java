package org.bansang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where what we start lies: below the build, or as the distribution lays it out; nothing in here is changed by running. */
public record Programs(Path server, Path keycloak, Path postgresql, Path archive, Path seeds) {
    /** The room of a distribution that holds what was built. */
    static final String SHIPPED = "programs";

    /** The layout below {@code home}: that of a distribution where there is one, else the one that the build leaves. */
    public static Programs in(Path home) {
        Path root = home.toAbsolutePath().normalize();
        Path shipped = root.resolve(SHIPPED);
        Path built = Files.exists(shipped.resolve("bansang.ear")) ? shipped : root.resolve("ear/target");
        return new Programs(
                built.resolve("server"),
                built.resolve("keycloak"),
                built.resolve("postgresql"),
                built.resolve("bansang.ear"),
                root.resolve("seeds"));
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
