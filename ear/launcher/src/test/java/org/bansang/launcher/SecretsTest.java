package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void areMadeOnceAndKept(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        Secrets first = Secrets.of(data, Map.of());
        Secrets second = Secrets.of(data, Map.of());
        assertEquals(first.databasePassword(), second.databasePassword());
        assertEquals(first.clientSecret(), second.clientSecret());
        assertEquals(first.demonstrationPassword(), second.demonstrationPassword());
    }

    @Test
    void differFromFolderToFolder(@TempDir Path one, @TempDir Path other) {
        Secrets first = Secrets.of(DataFolder.open(one), Map.of());
        Secrets second = Secrets.of(DataFolder.open(other), Map.of());
        assertNotEquals(first.clientSecret(), second.clientSecret());
        assertNotEquals(first.databaseOwnerPassword(), first.databasePassword());
    }

    @Test
    void onlyTheOwnerMayReadThem(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Secrets.of(data, Map.of());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())));
    }

    @Test
    void theEnvironmentWinsAndIsNotWrittenDown(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Secrets secrets = Secrets.of(data, Map.of("BANSANG_OIDC_CLIENT_SECRET", "given-from-outside"));
        assertEquals("given-from-outside", secrets.clientSecret());
        assertFalse(Files.readString(data.secrets()).contains("given-from-outside"));
    }

    @Test
    void aSecretMissingInAnOldFileIsAdded(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Files.writeString(data.secrets(), "database-password=old\n");
        Secrets secrets = Secrets.of(data, Map.of());
        assertEquals("old", secrets.databasePassword());
        assertFalse(secrets.clientSecret().isEmpty());
    }

    @Test
    void theDemonstrationPasswordCanBeReadAloud(@TempDir Path folder) {
        String password = Secrets.of(DataFolder.open(folder), Map.of()).demonstrationPassword();
        assertTrue(password.matches("([a-z]+-){4}\\d{4}"), password);
    }

    @Test
    void noSecretShowsInAMessage(@TempDir Path folder) {
        Secrets secrets = Secrets.of(DataFolder.open(folder), Map.of());
        assertFalse(secrets.toString().contains(secrets.databasePassword()));
    }
}
