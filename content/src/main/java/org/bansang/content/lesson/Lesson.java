package org.bansang.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.markup.Markup;
import org.bansang.content.problem.Position;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** One lesson in one language. */
public record Lesson(
        List<Text> objectives, List<Screen> screens, List<Text> keyPoints, Optional<Text> doToday, Position at)
        implements ActivityContent {

    /** What is seen at once on a phone; every second-level heading begins one. */
    public record Screen(Optional<Text> heading, List<Block> blocks) {}

    /** What a block is, in the words of the pack. */
    public enum BlockType {
        PARAGRAPH,
        LIST,
        ORDERED,
        TIP,
        WARNING,
        IMAGE,
        SUBHEADING
    }

    /**
     * One block of a screen.
     *
     * @param lines one, or as many as a list has items; none for a picture
     */
    public record Block(BlockType type, List<Markup> lines, Optional<Picture> picture, Position at) {}

    /**
     * A picture beside the lesson.
     *
     * @param source data address, so that the part is complete without further downloads
     */
    public record Picture(String source, Text alt) {}

    @Override
    public List<Passage> passages() {
        List<Text> texts = new ArrayList<>(objectives);
        for (Screen screen : screens) {
            screen.heading().ifPresent(texts::add);
            for (Block block : screen.blocks()) {
                block.lines().forEach(line -> texts.add(line.text()));
                block.picture().ifPresent(picture -> texts.add(picture.alt()));
            }
        }
        texts.addAll(keyPoints);
        doToday.ifPresent(texts::add);
        return texts.stream()
                .map(text -> new Passage(text, Passage.Use.TEACHING))
                .toList();
    }
}
