package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ComplianceCountsTest {

    @Test
    void aHundredMeansAll() {
        assertEquals(99, new ComplianceCounts(1_000, 999, 1, 0, 0, 0).share());
        assertEquals(100, new ComplianceCounts(1_000, 1_000, 0, 0, 0, 0).share());
        assertEquals(0, ComplianceCounts.NONE.share());
    }

    @Test
    void theStatesTogetherAreWhatIsAssigned() {
        ComplianceCounts counts = new ComplianceCounts(15, 1, 2, 3, 4, 5).plus(new ComplianceCounts(5, 1, 1, 1, 1, 1));

        assertEquals(20, counts.assigned());
        assertEquals(
                20, Arrays.stream(AssignmentState.values()).mapToInt(counts::in).sum());
    }
}
