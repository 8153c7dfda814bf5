package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailHoldTest {
    private static final URI REAL = URI.create("https://hoc.vidu.vn");
    private static final URI DRILL = URI.create("https://tap.vidu.vn:8443");

    private final Console console = new Console(System.out);
    private DataFolder data;
    private MailHold hold;

    @BeforeEach
    void openDataFolder(@TempDir Path folder) throws Exception {
        data = DataFolder.open(folder);
        Files.writeString(data.secrets(), "");
        hold = new MailHold(data);
    }

    @Test
    void anInstallationThatStaysWhereItIsHoldsNothingBack() {
        hold.decide(REAL);
        hold.decide(REAL);
        assertFalse(hold.isOn());
    }

    @Test
    void dataThatComeUpUnderAnotherAddressWaitForAWord() {
        hold.decide(REAL);
        hold.decide(DRILL);
        assertTrue(hold.isOn());
        assertTrue(hold.sentence().contains(REAL.toString()), hold.sentence());
        assertTrue(hold.sentence().contains("./bansang mail resume"), hold.sentence());
        hold.decide(DRILL);
        assertTrue(hold.isOn(), "the next start does not forget it");
        hold.resume(console);
        hold.decide(DRILL);
        assertFalse(hold.isOn(), "a word once given counts");
    }

    @Test
    void aBackupMadeBeforeThisRuleTellsItsAddressItself() {
        hold.rememberWhereUnknown(REAL.toString());
        hold.decide(DRILL);
        assertTrue(hold.isOn());
        hold.rememberWhereUnknown("https://khac.vidu.vn");
        assertEquals(DRILL.toString(), hold.address(REAL));
    }

    @Test
    void lettersAreHeldByHandBeforeADrillUnderTheSameAddress() {
        hold.hold(console);
        hold.decide(REAL);
        assertTrue(hold.isOn());
    }

    @Test
    void aFolderWithoutDataIsNotAnInstallation(@TempDir Path other) {
        MailHold nowhere = new MailHold(new DataFolder(other));
        assertThrows(StartFailure.class, () -> nowhere.hold(console));
        assertThrows(StartFailure.class, () -> nowhere.resume(console));
    }
}
