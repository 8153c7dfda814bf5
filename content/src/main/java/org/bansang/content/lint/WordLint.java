package org.bansang.content.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.fact.Fact;
import org.bansang.content.fact.FactBook;
import org.bansang.content.markup.Reference;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Passage.Use;
import org.bansang.content.source.Text;

/** The rules that look at words wherever they stand: facts, raw values, length, and what must not be said. */
final class WordLint {
    /** Vietnamese syllables in one sentence of a resident course: heard once, it must be understood. */
    private static final int MOST_SYLLABLES = 25;

    private static final int BETTER_SYLLABLES = 18;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

    private static final Set<Use> SPOKEN_AS_OURS = Set.of(Use.TITLE, Use.TEACHING, Use.INSTRUCTION);

    /** Words that speak to the learner; answers and simulated phones may sound like swindlers. */
    private static final Set<Use> ADDRESSED = Set.of(Use.TITLE, Use.TEACHING, Use.INSTRUCTION, Use.QUESTION);

    private final String language;
    private final boolean easyVietnamese;
    private final FactBook facts;
    private final LocalDate today;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    /**
     * Rules for the passages of one file.
     *
     * @param resident whether sentences must be easy to hear
     */
    WordLint(String language, boolean resident, FactBook facts, LocalDate today, Problems problems) {
        this.language = language;
        this.easyVietnamese = resident && language.equals("vi");
        this.facts = facts;
        this.today = today;
        this.problems = problems;
    }

    void lint(Passage passage) {
        lintMarks(passage.text());
        for (Sentence sentence : Sentence.of(passage.text().value())) {
            lintSentence(sentence, passage.text().at(sentence.start()), passage.use());
        }
    }

    private void lintMarks(Text text) {
        for (Reference reference : Reference.in(text.value())) {
            if (reference.kind() == Reference.Kind.FACT) {
                lintFact(reference.name(), text.at(reference.start()));
            }
        }
        Matcher tag = TAG.matcher(text.value());
        while (tag.find()) {
            problems.add(Rule.RAW_HTML, text.at(tag.start()), tag.group());
        }
    }

    private void lintSentence(Sentence sentence, Position at, Use use) {
        RawValues.in(sentence.words()).forEach(value -> problems.add(Rule.RAW_VALUE, at, value));
        if (easyVietnamese) {
            lintLength(sentence, at);
        }
        if (SPOKEN_AS_OURS.contains(use)) {
            ForbiddenStatement.in(sentence.words(), language).ifPresent(statement -> statement.report(at, problems));
        }
        if (ADDRESSED.contains(use)) {
            Secrets.asked(sentence.words(), language).ifPresent(asked -> problems.add(Rule.ASKS_FOR_SECRET, at, asked));
        }
    }

    private void lintFact(String id, Position at) {
        Optional<Fact> fact = facts.find(id);
        if (fact.isEmpty()) {
            problems.add(Rule.UNKNOWN_FACT, at, id);
        } else if (told.add(id)) {
            fact.filter(known -> known.isStale(today))
                    .ifPresent(stale -> problems.add(Rule.STALE_FACT, at, id, stale.reviewBy()));
            fact.filter(known -> !known.speaks(language))
                    .ifPresent(known -> problems.add(Rule.UNTRANSLATED_FACT, at, id, language));
        }
    }

    /** Counts what is heard: a fact counts with all the words of its value. */
    private void lintLength(Sentence sentence, Position at) {
        String heard = Reference.replace(sentence.words(), Reference.Kind.FACT, id -> facts.find(id)
                .map(fact -> fact.value(language).flat())
                .orElse(id));
        int syllables =
                Sentence.of(heard).stream().mapToInt(Sentence::syllables).max().orElse(0);
        if (syllables > MOST_SYLLABLES) {
            problems.add(Rule.SENTENCE_TOO_LONG, at, syllables, MOST_SYLLABLES, sentence.words());
        } else if (syllables > BETTER_SYLLABLES) {
            problems.add(Rule.SENTENCE_LONG, at, syllables, BETTER_SYLLABLES, sentence.words());
        }
    }
}
