package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static Child shell(String script, DataFolder data) {
        return Child.start("shell", List.of("sh", "-c", script), data.root(), Map.of("WORD", "xin chào"), data);
    }

    @Test
    void whatItSaysLastIsTheReasonOfAFailure(@TempDir Path folder) {
        Child child = shell("echo one; echo $WORD; exit 3", DataFolder.open(folder));
        assertEquals(child, child.ended().join());
        assertEquals("xin chào" + System.lineSeparator(), child.lastLines(1));
        String sentences = new ChildFailure(child).sentences();
        assertTrue(sentences.contains("3") && sentences.contains("xin chào"), sentences);
    }

    @Test
    void anEndWeWishedForIsNoDeath(@TempDir Path folder) {
        Child child = shell("sleep 600", DataFolder.open(folder));
        Children children = new Children();
        children.add(child, () -> child.stop(ProcessRecord.Signal.TERM, Duration.ofSeconds(5)));
        children.stopAll();
        assertFalse(child.isAlive());
        assertTrue(children.dead().isEmpty());
        assertFalse(Files.exists(folder.resolve("run/shell.process")));
    }

    @Test
    void oneThatIgnoresTheSignalIsEndedByForce(@TempDir Path folder) {
        Child child = shell("trap '' TERM; while :; do sleep 1; done", DataFolder.open(folder));
        child.stop(ProcessRecord.Signal.TERM, Duration.ofMillis(300));
        assertFalse(child.isAlive());
    }

    @Test
    void theDeathOfOneIsNoticedByThoseWhoWait(@TempDir Path folder) {
        Child child = shell("exit 0", DataFolder.open(folder));
        Children children = new Children();
        children.add(child, () -> {});
        assertEquals(child, children.awaitFirstEnd());
        assertThrows(ChildFailure.class, children::requireAlive);
    }

    @Test
    void aProgramThatIsMissingIsASentence(@TempDir Path folder) {
        DataFolder data = DataFolder.open(folder);
        List<String> command = List.of("/no/such/program");
        Child child = Child.start("shell", command, folder, Map.of(), data);
        child.ended().join();
        assertTrue(new ChildFailure(child).sentences().contains("/no/such/program"));
    }
}
