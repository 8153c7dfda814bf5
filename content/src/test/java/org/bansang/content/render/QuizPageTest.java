package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bansang.content.pack.Part;
import org.junit.jupiter.api.Test;

class QuizPageTest {
    private static final Edition KINDS = Prints.kinds("en");
    private static final String BOOK = new PdfProbe(Prints.pdf(Form.HANDBOOK, KINDS)).text();

    private static QuizPage.Question question(String stem) {
        FactFiller facts = new FactFiller(KINDS.facts(), Prints.IMPRINT.today());
        return KINDS.parts().values().stream()
                .filter(Part.QuizPart.class::isInstance)
                .flatMap(part -> QuizPage.of((Part.QuizPart) part, facts).questions().stream())
                .filter(question -> question.stem().startsWith(stem))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMatchedIsAskedByNumberAndAnsweredByLetter() {
        QuizPage.Question pairs = question("Match each piece");
        assertEquals(
                List.of(1, 2, 3),
                pairs.pairs().stream().map(QuizPage.Pair::number).toList());
        assertEquals(4, pairs.choices().size());
        for (QuizPage.Choice right : pairs.right()) {
            String letter = right.letter().substring(2);
            assertTrue(pairs.choices().contains(new QuizPage.Choice(letter, right.text())), right::toString);
        }
        assertEquals("The one-stop desk", pairs.right().getFirst().text());
        assertTrue(BOOK.contains("Writeintoeachbox"), BOOK);
    }

    @Test
    void whatIsWrittenHasALineAndItsAnswersInTheKeyOnly() {
        QuizPage.Question number = question("Three applications");
        assertTrue(number.written() && number.choices().isEmpty());
        assertEquals(
                List.of("4.5"),
                number.right().stream().map(QuizPage.Choice::text).toList());
        assertEquals(1, question("An imaginary commune").right().size());
        assertEquals(3, question("One place").right().size());
        assertTrue(BOOK.contains("Writetheanswer:"), BOOK);
        assertTrue(BOOK.indexOf("4.5.") > BOOK.indexOf("Answers·"), BOOK);
    }

    @Test
    void aGapIsALineWithinItsSentence() {
        assertTrue(question("Every work account").stem().endsWith("</span> and is lent to nobody."));
        assertTrue(BOOK.contains("Everyworkaccountbelongstoandislenttonobody."), BOOK);
    }

    @Test
    void aGroupIsAskedOnlyWhatItCanAnswerWithRaisedHands() {
        assertTrue(question("Where does").isChosen());
        assertFalse(question("Match each piece").isChosen());
        assertFalse(question("Three applications").isChosen());
    }
}
