package org.bansang.content.render;

import java.util.List;
import org.bansang.content.pack.Part.BlockEntry;
import org.bansang.content.pack.Part.LessonPart;
import org.bansang.content.pack.Part.ScreenEntry;
import org.bansang.content.paper.EmbeddedPicture;
import org.jspecify.annotations.Nullable;

/** A lesson as it stands on paper, all texts already XHTML. */
record LessonPage(List<String> objectives, List<Section> sections, List<String> keyPoints, @Nullable String doToday) {

    /** What a phone shows at once. */
    record Section(@Nullable String heading, List<Block> blocks) {}

    /** One block; exactly one of the others is set beside the type's. */
    record Block(
            @Nullable String paragraph,
            @Nullable String subheading,
            @Nullable String tip,
            @Nullable String warning,
            @Nullable List<String> list,
            @Nullable List<String> ordered,
            @Nullable Picture picture) {

        boolean hasList() {
            return list != null;
        }

        boolean hasOrdered() {
            return ordered != null;
        }
    }

    /**
     * A picture.
     *
     * @param drawn false when paper can only say what it shows
     */
    record Picture(String source, String alt, boolean drawn) {}

    static LessonPage of(LessonPart lesson, FactFiller facts) {
        return new LessonPage(
                lesson.objectives().stream().map(facts::escaped).toList(),
                lesson.screens().stream().map(screen -> section(screen, facts)).toList(),
                lesson.keyPoints().stream().map(facts::escaped).toList(),
                lesson.doToday().isBlank() ? null : facts.escaped(lesson.doToday()));
    }

    static Section section(ScreenEntry screen, FactFiller facts) {
        String heading = screen.heading();
        return new Section(
                heading == null ? null : facts.escaped(heading),
                screen.blocks().stream().map(block -> block(block, facts)).toList());
    }

    static Block block(BlockEntry entry, FactFiller facts) {
        String type = entry.type();
        String html = entry.html() == null ? null : facts.html(entry.html());
        List<String> items = entry.items() == null
                ? null
                : entry.items().stream().map(facts::html).toList();
        return new Block(
                type.equals("paragraph") ? html : null,
                type.equals("subheading") ? html : null,
                type.equals("tip") ? html : null,
                type.equals("warning") ? html : null,
                type.equals("list") ? items : null,
                type.equals("ordered") ? items : null,
                type.equals("image") ? picture(entry, facts) : null);
    }

    static @Nullable Picture picture(BlockEntry entry, FactFiller facts) {
        String source = entry.src();
        String alt = entry.alt();
        if (source == null) {
            return null;
        }
        return new Picture(source, alt == null ? "" : facts.shown(alt), EmbeddedPicture.canBeDrawn(source));
    }
}
