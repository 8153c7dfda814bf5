package org.bansang.content.lesson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Fields;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.SourceFolder;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a lesson file: front matter first, then the CommonMark body. */
public final class LessonReader {
    /** Quotes in lists in quotes, deeper than any lesson needs. */
    private static final Pattern NEST = Pattern.compile("(?:[ \\t]*+(?:>|[-*+]|[0-9]{1,9}[.)])){12}");

    private final SourceFile file;
    private final SourceFolder folder;
    private final Problems problems;

    private LessonReader(SourceFile file, SourceFolder folder, Problems problems) {
        this.file = file;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads a lesson.
     *
     * @param folder the course folder, for the pictures beside the lesson
     * @param module the name of the folder in which the lesson lies
     */
    public static Optional<Lesson> read(SourceFile file, SourceFolder folder, String module, Problems problems) {
        return new LessonReader(file, folder, problems).read(module);
    }

    private Optional<Lesson> read(String module) {
        Optional<FrontMatter> halves = FrontMatter.of(file);
        if (halves.isEmpty()) {
            problems.add(Rule.MISSING_FRONT_MATTER, file.at(1));
            return Optional.empty();
        }
        FrontMatter lesson = halves.get();
        Optional<Fields> front = YamlReader.read(file.path(), 1, lesson.yaml(), problems);
        List<Lesson.Screen> screens = screens(lesson.body(), lesson.linesBefore(), module);
        return front.map(fields -> lesson(fields, screens));
    }

    private Lesson lesson(Fields front, List<Lesson.Screen> screens) {
        List<Text> objectives = front.texts("objectives");
        List<Text> keyPoints = front.texts("key_points");
        Optional<Text> doToday = front.optionalText("do_today");
        front.reportUnknown();
        return new Lesson(objectives, screens, keyPoints, doToday, file.at(1));
    }

    private List<Lesson.Screen> screens(String body, int linesBefore, String module) {
        if (isUnreasonable(body, linesBefore)) {
            return List.of();
        }
        try {
            Node document = Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build()
                    .parse(body);
            Pictures pictures = new Pictures(folder, module, problems);
            return new ScreenBuilder(body, file.at(linesBefore + 1), pictures, problems).build(document);
        } catch (StackOverflowError e) {
            // Nested inline marks can exhaust any tree walk: a fault of the file, not of the run.
            problems.add(Rule.TOO_DEEP, file.at(linesBefore + 1));
            return List.of();
        }
    }

    /** Refuses what would cost a parser far more time than its size: deep nests and endless paragraphs. */
    private boolean isUnreasonable(String body, int linesBefore) {
        int line = linesBefore;
        int length = 0;
        for (String words : body.split("\n", -1)) {
            line++;
            length = words.isBlank() ? 0 : length + words.length();
            if (length > Text.LONGEST) {
                problems.add(Rule.TEXT_TOO_LONG, file.at(line), Text.LONGEST);
                return true;
            }
            if (NEST.matcher(words).lookingAt()) {
                problems.add(Rule.TOO_DEEP, file.at(line));
                return true;
            }
        }
        return false;
    }
}
