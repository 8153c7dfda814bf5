package org.bansang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What this program is, written down by the build: an older one must never open what a newer one has changed. */
record ProgramVersion(String version, String schema, String wildFly, String keycloak, String postgresql) {

    /** The program that runs now. */
    static ProgramVersion current() {
        Properties built = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream("program.properties")) {
            if (stream == null) {
                throw new IllegalStateException("program.properties is missing beside " + ProgramVersion.class);
            }
            built.load(stream);
        } catch (IOException e) {
            throw new IllegalStateException("program.properties cannot be read", e);
        }
        return new ProgramVersion(
                built.getProperty("version"),
                built.getProperty("schema"),
                built.getProperty("wildfly"),
                built.getProperty("keycloak"),
                built.getProperty("postgresql"));
    }

    /** Whether data of that schema were written by a later program; an unknown schema is that of the first version. */
    boolean isOlderThan(String otherSchema) {
        return otherSchema.compareTo(schema) > 0;
    }
}
