package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataVersionTest {
    private static final ProgramVersion PROGRAM = ProgramVersion.current();

    @Test
    void theProgramKnowsItsNewestMigration() {
        assertTrue(PROGRAM.schema().matches("\\d{12}"), PROGRAM.toString());
        assertTrue(PROGRAM.schema().compareTo("202611210940") > 0, PROGRAM.toString());
    }

    @Test
    void aFolderWithoutAVersionIsOfTheFirstOneAndWelcome(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        assertDoesNotThrow(() -> DataVersion.requireUsable(data, PROGRAM));
        DataVersion.record(data, PROGRAM);
        assertEquals(PROGRAM.schema(), data.version().read().get("schema"));
        assertDoesNotThrow(() -> DataVersion.requireUsable(data, PROGRAM));
    }

    @Test
    void aFolderOfANewerProgramIsRefusedInASentence(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        data.version().write(Map.of("version", "9.0.0", "schema", "203001010000"));
        StartFailure refused = assertThrows(StartFailure.class, () -> DataVersion.requireUsable(data, PROGRAM));
        assertTrue(refused.sentences().contains("9.0.0"), refused.sentences());
    }

    @Test
    void aFolderWhoseRestoreDidNotFinishIsRefusedInASentence(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        data.restoring().write(Map.of("file", "x"));
        StartFailure refused = assertThrows(StartFailure.class, () -> DataVersion.requireUsable(data, PROGRAM));
        assertTrue(refused.sentences().contains("./bansang restore"), refused.sentences());
    }
}
