package org.bansang.content.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    private static List<String> pieces(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "xem lại trước 20/01/2027.;xem |lại |trước |20/01/2027.",
                "Nghị định 68/2024/NĐ-CP;Nghị |định |68/2024/NĐ-CP",
                "dichvucong.gov.vn/tin/moi;dichvucong.gov.vn/|tin/|moi",
                "hai  cách;hai  |cách",
                "một;một"
            })
    void aLineEndsAtABlankAndNeverWithinADateOrANumber(String text, String wanted) {
        assertEquals(List.of(wanted.split("\\|")), pieces(text));
    }

    @ParameterizedTest
    @CsvSource({"''"})
    void nothingHasNoEnd(String text) {
        assertEquals(List.of(), pieces(text));
    }
}
