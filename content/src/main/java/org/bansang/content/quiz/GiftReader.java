package org.bansang.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.Text;

/** Cuts a GIFT file into questions; a broken question is reported and the next blank line begins a new one. */
public final class GiftReader {
    private static final Pattern FORMAT = Pattern.compile("\\A\\s*\\[(html|markdown|plain|moodle)\\]");

    private final SourceFile file;
    private final Problems problems;
    private final List<Quiz.Question> questions = new ArrayList<>();

    private GiftReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    public static Quiz read(SourceFile file, Problems problems) {
        GiftReader reader = new GiftReader(file, problems);
        reader.chunks().forEach(reader::readQuestion);
        return new Quiz(List.copyOf(reader.questions), file.at(1));
    }

    private List<GiftText> chunks() {
        List<GiftText> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        String[] lines = file.text().split("\n", -1);
        int first = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean comment = lines[i].stripLeading().startsWith("//");
            if (lines[i].isBlank()) {
                addChunk(chunks, chunk, first);
                first = i + 1;
            } else {
                chunk.append(comment ? "" : lines[i]).append('\n');
            }
        }
        addChunk(chunks, chunk, first);
        return chunks;
    }

    private void addChunk(List<GiftText> chunks, StringBuilder chunk, int firstLine) {
        if (chunk.length() > Text.LONGEST) {
            problems.add(Rule.TEXT_TOO_LONG, file.at(firstLine + 1), Text.LONGEST);
        } else if (!chunk.toString().isBlank()) {
            chunks.add(new GiftText(chunk.toString(), file.at(firstLine + 1)));
        }
        chunk.setLength(0);
    }

    private void readQuestion(GiftText chunk) {
        int begin = begin(chunk);
        if (chunk.raw().startsWith("$CATEGORY", begin)) {
            return;
        }
        int titleEnd = chunk.raw().startsWith("::", begin) ? chunk.find("::", begin + 2) : -1;
        String title =
                titleEnd < 0 ? "" : chunk.part(begin + 2, titleEnd).words().flat();
        Text id = new Text(title, chunk.positionOf(begin));
        readBody(id, titleEnd < 0 ? chunk.from(begin) : chunk.from(titleEnd + 2));
    }

    private void readBody(Text id, GiftText body) {
        int open = body.findAny("{", 0);
        int close = open < 0 ? -1 : body.findAny("}", open + 1);
        if (open < 0) {
            problems.add(Rule.BAD_GIFT, id.at(), "không thấy dấu { mở phần trả lời", "no { opens its answers");
        } else if (close < 0) {
            String vietnamese = "dấu { không được đóng bằng }";
            problems.add(Rule.BAD_GIFT, body.positionOf(open), vietnamese, "its { is never closed by }");
        } else if (body.findAny("{", close + 1) >= 0 || body.find("::", close + 1) >= 0) {
            String vietnamese = "thiếu dòng trống trước câu hỏi sau";
            problems.add(Rule.BAD_GIFT, body.positionOf(close), vietnamese, "no empty line before the next question");
        } else {
            Text stem = stem(body.part(0, open));
            Optional<Text> after = said(body.from(close + 1));
            question(id, stem, body.part(open + 1, close))
                    .map(question -> after.map(question::followedBy).orElse(question))
                    .ifPresent(questions::add);
        }
    }

    /** GIFT lets a stem name its format; ours is plain text, in which marks would be shown as they are. */
    private Text stem(GiftText part) {
        Matcher format = FORMAT.matcher(part.raw());
        if (!format.find()) {
            return part.words();
        }
        if (format.group(1).equals("html") || format.group(1).equals("markdown")) {
            problems.add(Rule.QUIZ_FORMAT, part.at(), format.group(1));
        }
        return part.from(format.end()).words();
    }

    private static int begin(GiftText chunk) {
        int begin = 0;
        while (Character.isWhitespace(chunk.raw().charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private Optional<Quiz.Question> question(Text id, Text stem, GiftText block) {
        int general = block.find("####", 0);
        Optional<Text> feedback = general < 0 ? Optional.empty() : said(block.from(general + 4));
        GiftText answers = general < 0 ? block : block.part(0, general);
        return new AnswerBlock(answers, id, problems).question(stem, feedback);
    }

    static Optional<Text> said(GiftText part) {
        return Optional.of(part.words()).filter(text -> !text.isBlank());
    }
}
