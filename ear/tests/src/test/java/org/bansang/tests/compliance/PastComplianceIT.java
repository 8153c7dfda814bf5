package org.bansang.tests.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import org.bansang.tests.harness.Compliance;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Roster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a report said of a day it says for ever: about who has moved since, and about what was closed. */
@OnThePlatform
class PastComplianceIT {
    private static CourseMaterial course;
    private static Compliance seen;

    @BeforeAll
    static void somebodyManagesTheProvince() {
        Learner manager = Learner.newcomer("Người Xem Ngày Trước");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        course = manager.course();
        seen = new Compliance(manager.api());
    }

    @Test
    void anEarlierReportSaysTomorrowWhatItSaidThen() {
        Learner mover = official("01477");
        String programme = Officials.programme(course, "Chuyển đi nơi khác", "01477", 20);
        Officials.ask(programme, "01477", "Hoàng Văn Ở Lại ", 9);
        Officials.ask(programme, mover);
        String day = "&programme=" + programme + "&on=" + Roster.today().minusDays(3);
        String before = "&programme=" + programme + "&on=" + Roster.today().minusDays(10);
        JsonNode then = seen.report("01477", day);
        assertEquals(10, then.at("/total/assigned").asInt());
        assertEquals(3, then.at("/total/complete").asInt());
        assertEquals(0, seen.total("01477", before).path("complete").asInt(), "completed five days ago, not ten");
        assertEquals(
                0,
                seen.total("01477", "&on=" + Roster.today().minusDays(31))
                        .path("assigned")
                        .asInt());
        String people = seen.people("01477", day + "&size=200").toString();

        Roster.appoint(mover, "official", "01489");
        mover.completeCourse();

        assertEquals(
                9,
                seen.total("01477", "&programme=" + programme).path("assigned").asInt());
        assertEquals(
                0, seen.people("01477", "&query=" + "Van+Toi+Day").path("total").asInt());
        assertEquals(then, seen.report("01477", day));
        assertEquals(people, seen.people("01477", day + "&size=200").toString());
        assertEquals(
                0,
                Database.number(
                        "select count(*) from assignment where person_id = ?::uuid and completed_at is not null"
                                + " and assigned_until is not null",
                        mover.id()),
                "what is learned later is not the old unit's");
    }

    @Test
    void aClosedProgrammeStandsAsOnTheDayItWasClosed() {
        Learner mover = official("01336");
        String programme = Officials.programme(course, "Đóng từ trước", "01336", -1);
        Officials.ask(programme, "01336", "Nông Văn Đóng ", 9);
        Officials.ask(programme, mover);
        String closing = Roster.today().minusDays(10).toString();
        Database.change(
                "update programme set closed_at = (?::date + time '15:00') at time zone 'Asia/Ho_Chi_Minh',"
                        + " closed_by = created_by where id = ?::uuid",
                closing,
                programme);
        String chosen = "&programme=" + programme;

        JsonNode then = seen.report("01336", chosen);
        assertEquals(closing, then.path("on").asText());
        assertFalse(then.path("now").asBoolean());
        assertEquals(10, then.at("/total/assigned").asInt());
        assertEquals(10, then.at("/total/dueSoon").asInt(), "due yesterday, nine days after it was closed");
        assertEquals(0, then.at("/total/complete").asInt(), "three completed five days after it was closed");
        assertEquals(
                10,
                seen.people("01336", chosen + "&state=due-soon").path("total").asInt());
        assertEquals(
                Roster.today().minusDays(20).toString(),
                seen.report("01336", chosen + "&on=" + Roster.today().minusDays(20))
                        .path("on")
                        .asText());
        Roster.appoint(mover, "official", "01354");
        assertEquals(then, seen.report("01336", chosen));
        assertEquals(0, seen.total("01336", "").path("assigned").asInt(), "left out unless it is chosen");
    }

    private static Learner official(String unit) {
        Learner official = Learner.newcomer("Cán Bộ Văn Tới Đây");
        official.holds("OFFICIAL", unit, "2025-07-01", null);
        return official;
    }
}
