package org.bansang.content.edit;

import java.io.Serializable;
import java.util.List;
import org.bansang.content.lesson.Lesson.BlockType;

/**
 * A lesson in one language as a form edits it. Headings and lines are {@linkplain InlineText inline text}; objectives,
 * key points and the thing to do today are plain words with facts as {@code {fact:id}}.
 *
 * @param doToday empty when there is none
 */
public record LessonText(List<String> objectives, List<Screen> screens, List<String> keyPoints, String doToday)
        implements Serializable {

    public LessonText {
        objectives = List.copyOf(objectives);
        screens = List.copyOf(screens);
        keyPoints = List.copyOf(keyPoints);
    }

    /**
     * What is seen at once on a phone.
     *
     * @param heading empty on a first screen without one
     */
    public record Screen(String heading, List<Block> blocks) implements Serializable {

        public Screen {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One block of a screen.
     *
     * @param lines one, or as many as a list has items; none for a picture
     * @param file name of the picture beside the lesson; empty for words
     * @param alt what the picture shows, in plain words; empty for words
     */
    public record Block(BlockType type, List<String> lines, String file, String alt) implements Serializable {

        public Block {
            lines = List.copyOf(lines);
        }

        public static Block words(BlockType type, List<String> lines) {
            return new Block(type, lines, "", "");
        }

        public static Block picture(String file, String alt) {
            return new Block(BlockType.IMAGE, List.of(), file, alt);
        }
    }
}
