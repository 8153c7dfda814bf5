package org.bansang.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void partsAddUpToTheTotalWhateverTheWeights() {
        for (int total : new int[] {0, 1, 7, 1_460, 500_000}) {
            List<Integer> parts = Apportionment.of(total, List.of(20, 33, 1, 27));

            assertEquals(total, parts.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void evenPartsDifferByOneAtMost() {
        List<Integer> members = Apportionment.evenly(185, 38);

        assertEquals(33, members.stream().filter(size -> size == 5).count());
        assertEquals(5, members.stream().filter(size -> size == 4).count());
    }
}
