package org.bansang.lms.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What must stand in a note about an approval, and who is near enough to the top to write it. */
class ApprovalDraftTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void anOfficeANumberAndADayUpToTodayAreEnough() {
        ApprovalDraft draft = new ApprovalDraft("  Sở   Nội vụ\n", "123/QĐ-SNV", TODAY);

        assertEquals(Set.of(), draft.flaws(TODAY));
        assertEquals("Sở Nội vụ", draft.office());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        ApprovalDraft empty = new ApprovalDraft(" ", "\t", null);

        assertEquals(EnumSet.of(ApprovalFlaw.OFFICE, ApprovalFlaw.DOCUMENT, ApprovalFlaw.DAY), empty.flaws(TODAY));
    }

    @Test
    void aDocumentOfTomorrowApprovesNothing() {
        ApprovalDraft draft = new ApprovalDraft("Sở Nội vụ", "123/QĐ-SNV", TODAY.plusDays(1));

        assertEquals(EnumSet.of(ApprovalFlaw.DAY_TO_COME), draft.flaws(TODAY));
    }

    @Test
    void aWithdrawalGivesAReasonOfSensibleLength() {
        assertEquals(Set.of(), ApprovalDraft.flawsOfReason("x".repeat(ApprovalDraft.LONGEST_REASON)));
        assertEquals(EnumSet.of(ApprovalFlaw.REASON), ApprovalDraft.flawsOfReason(" \n "));
        assertEquals(
                EnumSet.of(ApprovalFlaw.REASON),
                ApprovalDraft.flawsOfReason("x".repeat(ApprovalDraft.LONGEST_REASON + 1)));
    }

    @Test
    void onlyAProvinceIsAtTheTop() {
        assertTrue(new Duty(Role.REVIEWER, "04/").isAtTheTop());
        assertFalse(new Duty(Role.REVIEWER, "04/01318/").isAtTheTop());
    }
}
