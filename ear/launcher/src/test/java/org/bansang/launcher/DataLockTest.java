package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @Test
    void aSecondLauncherIsToldWhoHoldsTheFolder(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        DataLock lock = DataLock.take(data);
        StartFailure failure = assertThrows(StartFailure.class, () -> DataLock.take(data));
        assertTrue(failure.sentences().contains("pid " + ProcessHandle.current().pid()));
        lock.close();
    }

    @Test
    void aReleasedLockCanBeTakenAgain(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        DataLock.take(data).close();
        DataLock.take(data).close();
    }

    @Test
    void aLockFileLeftByAKilledLauncherIsNoObstacle(@TempDir Path folder) throws IOException {
        DataFolder data = DataFolder.open(folder);
        Files.writeString(data.run().resolve("lock"), "4711");
        DataLock.take(data).close();
    }
}
