package org.bansang.content.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.source.SourceFile;

/**
 * A lesson file cut into its two halves.
 *
 * @param body the CommonMark below the front matter
 * @param linesBefore lines of the file before the line on which the body begins
 */
public record FrontMatter(String yaml, String body, int linesBefore) {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    /** The halves of a lesson file; empty when it does not begin with front matter. */
    public static Optional<FrontMatter> of(SourceFile file) {
        Matcher matcher = FRONT_MATTER.matcher(file.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = file.text().substring(0, matcher.end());
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return Optional.of(new FrontMatter(matcher.group(1), file.text().substring(matcher.end()), lines));
    }
}
