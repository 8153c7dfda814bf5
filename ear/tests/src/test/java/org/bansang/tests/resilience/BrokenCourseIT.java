package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CoursesFolder;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;

/** The library holds a course that somebody broke: it is reported, and the others are there. */
@OnThePlatform
class BrokenCourseIT {

    @Test
    void theOtherCoursesArePublishedAndTheBrokenOneIsNot() {
        String catalogue = Api.guest().get("/api/courses").require(200).text();

        assertTrue(catalogue.contains("\"vneid\""), catalogue);
        assertFalse(catalogue.contains(CoursesFolder.BROKEN), catalogue);
        assertEquals(0, Database.number("select count(*) from course where id = ?::uuid", CoursesFolder.BROKEN_ID));
    }

    @Test
    void whatIsWrongIsKeptWithFileLineAndSentenceForTheTrainer() {
        String ofThisCourse = "select count(*) from lint_problem where file like '" + CoursesFolder.BROKEN + "/%'";
        long errors = Database.number(ofThisCourse + " and severity = 'ERROR'");
        long told =
                Database.number(ofThisCourse + " and line > 0 and rule <> '' and vietnamese <> '' and english <> ''");

        assertTrue(errors > 0, "no errors are reported");
        assertTrue(told > 0, "no error is told with file, line and sentence");
    }
}
