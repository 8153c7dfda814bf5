package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @Test
    void aChildOfAKilledLauncherIsEnded(@TempDir Path folder) throws IOException, InterruptedException {
        DataFolder data = DataFolder.open(folder);
        Process orphan = new ProcessBuilder("sleep", "600").start();
        ProcessRecord.keep(data, "wildfly", orphan.toHandle());
        assertEquals(1, ProcessRecord.endOrphans(data));
        assertTrue(orphan.waitFor(5, TimeUnit.SECONDS));
        assertFalse(Files.exists(data.run().resolve("wildfly.process")));
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(data.run().resolve("keycloak.process"), stranger.pid() + " 1000 TERM");
        assertEquals(0, ProcessRecord.endOrphans(data));
        assertTrue(stranger.isAlive());
        stranger.destroyForcibly();
    }

    @Test
    void aTornRecordIsForgotten(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Path torn = data.run().resolve("postgresql.process");
        Files.writeString(torn, "12");
        assertEquals(0, ProcessRecord.endOrphans(data));
        assertFalse(Files.exists(torn));
    }
}
