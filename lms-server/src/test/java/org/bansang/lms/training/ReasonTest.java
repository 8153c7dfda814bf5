package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Why somebody must learn: one sentence with the rule and the position. */
class ReasonTest {

    @Test
    void itNamesTheRoleTheUnitAndTheProgramme() {
        assertEquals(
                "Vì anh chị là cán bộ, công chức của xã Bảo Nhai, theo chương trình «Dịch vụ công».",
                Reason.of(Role.OFFICIAL, unit(UnitKind.COMMUNE, "Xã Bảo Nhai"), "Dịch vụ công", "")
                        .get("vi"));
        assertEquals(
                "Because your role at Xã Bảo Nhai is “Official”, under the programme “Dịch vụ công”.",
                Reason.of(Role.OFFICIAL, unit(UnitKind.COMMUNE, "Xã Bảo Nhai"), "Dịch vụ công", "")
                        .get("en"));
    }

    @Test
    void itNamesTheDecisionWhenThereIsOne() {
        assertEquals(
                "Vì anh chị là thành viên tổ công nghệ số cộng đồng của Sở Y tế, theo chương trình «An toàn» (Kế hoạch"
                        + " số 12/KH-UBND).",
                Reason.of(Role.FACILITATOR, unit(UnitKind.AGENCY, "Sở Y tế"), "An toàn", "Kế hoạch số 12/KH-UBND")
                        .get("vi"));
    }

    @Test
    void itSaysBracesAndQuotesAsTheyWereTyped() {
        assertEquals(
                "Vì anh chị là giảng viên của xã Bảo Nhai, theo chương trình «{0} l'été».",
                Reason.of(Role.TRAINER, unit(UnitKind.COMMUNE, "Xã Bảo Nhai"), "{0} l'été", "")
                        .get("vi"));
    }

    private static UnitSummary unit(UnitKind kind, String name) {
        return new UnitSummary(UnitId.of("1", LocalDate.EPOCH), "1", kind, name, "1@1970-01-01/");
    }
}
