package org.bansang.lms.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.bansang.lms.authoring.Comparison.Change;
import org.bansang.lms.authoring.Comparison.Kind;
import org.bansang.lms.authoring.Comparison.Piece;
import org.bansang.lms.authoring.Comparison.Subject;
import org.junit.jupiter.api.Test;

/** A reviewer who reads no markup sees what is new, gone or worded differently. */
class DifferencesTest {

    private static final FactWords FACTS = new FactWords(List.of());

    @Test
    void aWordThatChangedIsShownInItsSentence() {
        List<Change> changes = lesson("Bà con **chạm** vào ô xanh.", "Bà con **chạm** vào ô đỏ.");

        assertEquals(1, changes.size());
        Change change = changes.get(0);
        assertEquals(Kind.CHANGED, change.kind());
        assertEquals("paragraph", change.place().word());
        assertEquals("Mở máy", change.place().within());
        assertEquals("Bà con chạm vào ô [xanh.]", shown(change.before()));
        assertEquals("Bà con chạm vào ô [đỏ.]", shown(change.after()));
    }

    @Test
    void aSentenceThatCameOrWentLeavesTheOthersAlone() {
        List<Change> come = lesson("Một.", "Mới.\n\nMột.");
        assertEquals(1, come.size());
        assertEquals(Kind.ADDED, come.get(0).kind());
        List<Change> gone = lesson("Một.\n\nHai.", "Một.");
        assertEquals(1, gone.size());
        assertEquals(Kind.REMOVED, gone.get(0).kind());
        assertEquals("[Hai.]", shown(gone.get(0).before()));
    }

    @Test
    void anAnswerOfAQuestionIsNamedWithItsQuestion() {
        String before = "::q:: Gọi ai? {\n=Công an # Đúng.\n~Người lạ # Sai.\n}\n";
        List<Change> changes = Differences.of(
                ReadableLines.of(Subject.QUIZ, before, FACTS, "vi"),
                ReadableLines.of(Subject.QUIZ, before.replace("Người lạ", "Hàng xóm"), FACTS, "vi"));
        assertEquals(1, changes.size());
        assertEquals("answer", changes.get(0).place().word());
        assertEquals(2, changes.get(0).place().number());
        assertEquals("Gọi ai?", changes.get(0).place().within());
    }

    private static List<Change> lesson(String before, String after) {
        return Differences.of(
                ReadableLines.of(Subject.LESSON, source(before), FACTS, "vi"),
                ReadableLines.of(Subject.LESSON, source(after), FACTS, "vi"));
    }

    private static String source(String body) {
        return "---\nobjectives: [\"a\"]\nkey_points: [\"b\"]\ndo_today: \"c\"\n---\n\n## Mở máy\n\n" + body + "\n";
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
