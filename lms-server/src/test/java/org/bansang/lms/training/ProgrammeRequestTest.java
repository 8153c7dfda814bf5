package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What a client sends becomes a draft, or a sentence that names what is wrong. */
class ProgrammeRequestTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String COURSE = "6d0c3d1a-3f6e-4d6e-9d5b-0a4f2d1c9e77";
    private static final String WHOLE = "{'title':' An  toàn\\tsố ','course':'" + COURSE
            + "','role':'official','unit':'" + COURSE + "','dueOn':'2026-12-31'}";

    @Test
    void whatIsNotSaidHasItsUsualValue() {
        ProgrammeDraft draft = read(WHOLE).draft(TODAY);

        assertEquals("An toàn số", draft.title());
        assertEquals("", draft.basis());
        assertEquals(Role.OFFICIAL, draft.role());
        assertEquals(TODAY, draft.opensOn());
        assertEquals(ProgrammeDraft.USUAL_DAYS, draft.dueDays());
    }

    @Test
    void withoutAnIdEachRequestIsAnotherProgramme() {
        ProgrammeRequest request = read(WHOLE);

        assertNotEquals(request.programmeId(), request.programmeId());
    }

    @Test
    void decomposedLettersAreComposedSoThatTheSameWordsAreTheSame() {
        assertEquals("Số", ProgrammeWords.clean("So\u0302\u0301"));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        requireRefused(WHOLE.replace("2026-12-31", "31/12/2026"), "dueOn");
        requireRefused(WHOLE.replace("'course':'" + COURSE, "'course':'x"), "course");
        requireRefused(WHOLE.replace("official", "OFFICIAL"), "role");
        requireRefused(WHOLE.replace("'title'", "'titel'"), "members");
        requireRefused("[]", "JSON object");
        requireRefused("null", "JSON object");
        requireRefused("{", "JSON object");
    }

    @Test
    void aHugeBodyIsNotRead() {
        assertThrows(TooLargeException.class, () -> read("{'title':'" + "x".repeat(20_000) + "'}"));
    }

    private static void requireRefused(String json, String words) {
        InvalidException refusal =
                assertThrows(InvalidException.class, () -> read(json).draft(TODAY), json);
        assertTrue(refusal.detail().contains(words), refusal.detail());
    }

    private static ProgrammeRequest read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return ProgrammeRequest.read(new ByteArrayInputStream(bytes));
    }
}
