package org.bansang.content.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.YamlReader;

/**
 * Something that is wrong, outdated or unproven and must not be taught, with what to say instead.
 * The table lives in {@code forbidden-statements.yaml}, where people who know the law can read and extend it.
 */
record ForbiddenStatement(String found, String insteadVietnamese, String insteadEnglish) {
    private static final int LONGEST = 1_000;
    private static final String TABLE = "forbidden-statements.yaml";
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»");
    private static final List<Row> ROWS = rows();

    /** A sentence that denies or unmasks something may name it. */
    private static final Map<String, Pattern> DENIALS = Map.of(
            "vi",
            words("\\b(?:không|đừng|chưa|chẳng|chớ|lừa|giả|sai|hết|bỏ|ngừng|đóng|cũ|thay)\\b"),
            "en",
            words(
                    "\\b(?:not?|never|nobody|no longer|false|wrong|fake|scams?|swindlers?|ended|closed|instead|old)\\b|n't\\b"));

    private record Row(Map<String, Pattern> patterns, String insteadVietnamese, String insteadEnglish) {}

    /** The forbidden statement of a sentence; quoted words and denials are allowed to name it. */
    static Optional<ForbiddenStatement> in(String sentence, String language) {
        Pattern denial = DENIALS.get(language);
        if (denial == null || sentence.length() > LONGEST) {
            return Optional.empty();
        }
        String own = QUOTED.matcher(sentence).replaceAll(" ");
        for (Row row : ROWS) {
            Matcher matcher = row.patterns().getOrDefault(language, denial).matcher(own);
            if (matcher.find() && !denial.matcher(own).find()) {
                return Optional.of(
                        new ForbiddenStatement(matcher.group(), row.insteadVietnamese(), row.insteadEnglish()));
            }
        }
        return Optional.empty();
    }

    void report(Position at, Problems problems) {
        problems.add(Rule.FORBIDDEN_STATEMENT, at, found, insteadVietnamese, insteadEnglish);
    }

    private static List<Row> rows() {
        Problems problems = new Problems();
        List<Row> rows = new ArrayList<>();
        YamlReader.read(TABLE, 0, table(), problems).ifPresent(fields -> {
            for (String id : fields.keys()) {
                rows.add(row(fields.map(id)));
            }
        });
        if (problems.hasErrors()) {
            throw new IllegalStateException("Our own table is broken: " + problems.sorted());
        }
        return List.copyOf(rows);
    }

    private static Row row(Fields fields) {
        Map<String, Pattern> patterns = Map.of(
                "vi", words(fields.text("vi").value()),
                "en", words(fields.text("en").value()));
        Fields instead = fields.map("instead");
        return new Row(patterns, instead.text("vi").flat(), instead.text("en").flat());
    }

    private static String table() {
        try (InputStream in = ForbiddenStatement.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not in the archive");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
