package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(screen, true, StandardCharsets.UTF_8));

    @Test
    void aSecondLauncherIsToldWhoHoldsTheFolder(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        DataLock first = DataLock.takeForPlatform(data, console);
        try (first) {
            StartFailure failure = assertThrows(StartFailure.class, () -> DataLock.takeForPlatform(data, console));
            assertTrue(
                    failure.sentences()
                            .contains("pid " + ProcessHandle.current().pid()),
                    failure.sentences());
            assertThrows(StartFailure.class, () -> DataLock.take(data, DataLock.Purpose.COMMAND));
        }
    }

    @Test
    void aReleasedLockCanBeTakenAgain(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        DataLock.take(data, DataLock.Purpose.COMMAND).close();
        DataLock.take(data, DataLock.Purpose.PLATFORM).close();
        DataLock.take(data, DataLock.Purpose.COMMAND).close();
    }

    @Test
    void aLockFileLeftByAKilledLauncherIsNoObstacle(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Files.writeString(data.run().resolve("lock"), "4711 PLATFORM");
        DataLock.takeForPlatform(data, console).close();
    }

    @Test
    void aPlatformThatStartsDuringABackupSaysSoAndWaitsForItsEnd(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder);
        DataLock backup = DataLock.take(data, DataLock.Purpose.COMMAND);
        CompletableFuture<DataLock> platform =
                CompletableFuture.supplyAsync(() -> DataLock.takeForPlatform(data, console));
        assertTrue(new Patience(Duration.ofSeconds(20))
                .until(() -> screen.toString(StandardCharsets.UTF_8).contains("Waiting for a backup")));
        assertTrue(!platform.isDone(), "it waits");
        backup.close();
        platform.get(20, TimeUnit.SECONDS).close();
        assertEquals(1, screen.toString(StandardCharsets.UTF_8).lines().count(), "it is said once");
    }
}
