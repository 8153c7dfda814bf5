package org.bansang.content.render;

import java.util.List;
import org.bansang.content.render.LessonPage.Block;
import org.bansang.content.render.LessonPage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a flip chart.
 *
 * @param above the lesson it belongs to
 * @param size how large its letters may be: {@code large}, {@code medium} or {@code small}
 * @param questions for the sheet that asks
 * @param says what the trainer says, small
 */
record FlipPage(
        String above,
        @Nullable String heading,
        List<Block> blocks,
        @Nullable Picture picture,
        @Nullable String qr,
        String size,
        List<QuizPage.Question> questions,
        List<String> says,
        @Nullable String reviewed,
        boolean overdue) {

    boolean narrow() {
        return picture != null || qr != null;
    }

    /** How large the trainer's words may be. */
    String saysSize() {
        return Room.FOOT.sizeOf("", says);
    }
}
