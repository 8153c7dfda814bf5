package org.bansang.content.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Part;
import org.bansang.content.pack.Part.BlockEntry;
import org.bansang.content.pack.Part.LessonPart;
import org.bansang.content.pack.Part.ScreenEntry;
import org.bansang.content.paper.PdfSheet;
import org.bansang.content.render.LessonPage.Block;
import org.bansang.content.render.LessonPage.Picture;
import org.jspecify.annotations.Nullable;

/** The A4 flip chart: one screen of a lesson a sheet, seen from the back row, with the trainer's words at the foot. */
final class FlipChart {
    private static final Template TEMPLATE = Template.of("flipchart.mustache");
    private static final Set<String> SEEN = Set.of("list", "ordered", "tip", "warning", "subheading");
    private static final Set<String> TAUGHT = Set.of("list", "ordered", "warning");

    /** So few letters that a whole screen can be shown large. */
    private static final int FEW = 260;

    private static final int ASKED = 2;

    private final Edition edition;
    private final Imprint imprint;
    private final Words words;
    private final FactFiller facts;
    private final List<FlipPage> pages = new ArrayList<>();

    private FlipChart(Edition edition, Imprint imprint, Words words) {
        this.edition = edition;
        this.imprint = imprint;
        this.words = words;
        this.facts = new FactFiller(edition.facts(), imprint.today());
    }

    /** One chart of the editions, all of one language, in their order. */
    static byte[] of(List<Edition> editions, Imprint imprint, String name) {
        String language = editions.getFirst().language();
        Words words = Words.in(language);
        List<FlipPage> pages = new ArrayList<>();
        for (Edition edition : editions) {
            pages.addAll(new FlipChart(edition, imprint, words).make());
        }
        Map<String, Object> values = new HashMap<>(words.forTemplates());
        values.put("lang", language);
        values.put("title", name);
        values.put(
                "summary",
                editions.getFirst().in(editions.getFirst().manifest().course().summary()));
        values.put("printed", words.say("book.printed", imprint.printed()));
        values.put("address", imprint.publicUrl());
        values.put("pages", pages);
        return PdfSheet.of(TEMPLATE.render(values));
    }

    private List<FlipPage> make() {
        for (Manifest.CourseModule module : edition.manifest().modules()) {
            Part.QuizPart quiz = module.activities().stream()
                    .map(activity -> edition.parts().get(activity.id()))
                    .filter(Part.QuizPart.class::isInstance)
                    .map(Part.QuizPart.class::cast)
                    .findFirst()
                    .orElse(null);
            for (Manifest.Activity activity : module.activities()) {
                if (edition.parts().get(activity.id()) instanceof LessonPart lesson) {
                    lesson(activity, lesson, quiz);
                }
            }
        }
        return pages;
    }

    private void lesson(Manifest.Activity activity, LessonPart lesson, Part.@Nullable QuizPart quiz) {
        String title = edition.in(activity.title());
        Picture first = lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .filter(block -> block.type().equals("image"))
                .map(block -> LessonPage.picture(block, facts))
                .findFirst()
                .orElse(null);
        pages.add(opening(activity, lesson, title, first));
        for (ScreenEntry screen : lesson.screens()) {
            pages.add(screen(activity, screen, title));
        }
        pages.add(closing(activity, lesson, title));
        if (quiz != null) {
            asking(activity, quiz, title);
        }
    }

    private FlipPage opening(Manifest.Activity activity, LessonPart lesson, String title, @Nullable Picture picture) {
        List<String> goals = lesson.objectives().stream().map(facts::escaped).toList();
        return new FlipPage(
                edition.title(),
                escape(title),
                List.of(list(goals)),
                picture,
                imprint.activity(edition.slug(), activity.id()),
                Room.NARROW.sizeOf(title, goals),
                List.of(),
                List.of(words.say("flip.lesson.says"), words.say("flip.lesson.qr")),
                Reviewed.sentence(activity.facts(), facts, words),
                facts.anyStale(activity.facts()));
    }

    private FlipPage screen(Manifest.Activity activity, ScreenEntry screen, String title) {
        Picture picture = screen.blocks().stream()
                .filter(block -> block.type().equals("image"))
                .map(block -> LessonPage.picture(block, facts))
                .findFirst()
                .orElse(null);
        List<BlockEntry> large = large(screen);
        String heading = screen.heading();
        return new FlipPage(
                title,
                heading == null ? null : facts.escaped(heading),
                large.stream().map(block -> LessonPage.block(block, facts)).toList(),
                picture,
                null,
                room(picture).sizeOf(heading == null ? "" : heading, texts(large)),
                List.of(),
                says(screen, large, picture != null),
                null,
                facts.anyStale(activity.facts()));
    }

    private static Room room(@Nullable Picture picture) {
        return picture == null ? Room.WIDE : Room.NARROW;
    }

    /** A list item or a paragraph each; a box needs some room for itself. */
    private List<String> texts(List<BlockEntry> blocks) {
        List<String> texts = new ArrayList<>();
        for (BlockEntry block : blocks) {
            if (block.items() == null) {
                boolean boxed = block.type().equals("tip") || block.type().equals("warning");
                texts.addAll(boxed ? List.of(facts.shown(block.text()), "", "") : List.of(facts.shown(block.text())));
            } else {
                block.items().forEach(item -> texts.add(facts.html(item)));
            }
        }
        return texts;
    }

    /** What a group must see; a screen that only tells, or tells little, is seen whole. */
    private static List<BlockEntry> large(ScreenEntry screen) {
        List<BlockEntry> told = screen.blocks().stream()
                .filter(block -> !block.type().equals("image"))
                .toList();
        int letters = told.stream().mapToInt(block -> block.text().length()).sum();
        boolean teaches = told.stream().anyMatch(block -> TAUGHT.contains(block.type()));
        return letters <= FEW || !teaches
                ? told
                : told.stream().filter(block -> SEEN.contains(block.type())).toList();
    }

    /** The rest of the screen in its order; where nothing is left, what is seen is said. */
    private List<String> says(ScreenEntry screen, List<BlockEntry> large, boolean picture) {
        List<String> says = new ArrayList<>();
        screen.blocks().stream()
                .filter(block -> !block.type().equals("image") && !large.contains(block))
                .forEach(block -> says.add(facts.escaped(block.text())));
        if (picture) {
            says.addFirst(words.say("flip.look"));
        }
        if (says.isEmpty()) {
            large.forEach(block -> says.add(facts.escaped(block.text())));
        }
        return says;
    }

    private FlipPage closing(Manifest.Activity activity, LessonPart lesson, String title) {
        List<String> points = lesson.keyPoints().stream().map(facts::escaped).toList();
        List<Block> blocks = new ArrayList<>(List.of(list(points)));
        if (!lesson.doToday().isBlank()) {
            String today = words.say("lesson.do-today") + ": " + facts.escaped(lesson.doToday());
            blocks.add(new Block(null, null, "<strong>" + today + "</strong>", null, null, null, null));
        }
        return new FlipPage(
                title,
                words.say("flip.close"),
                blocks,
                null,
                null,
                Room.WIDE.sizeOf(
                        "",
                        Stream.concat(points.stream(), Stream.of(facts.shown(lesson.doToday()), "", ""))
                                .toList()),
                List.of(),
                List.of(words.say("flip.close.says")),
                null,
                facts.anyStale(activity.facts()));
    }

    private void asking(Manifest.Activity activity, Part.QuizPart quiz, String title) {
        List<QuizPage.Question> questions = QuizPage.of(quiz, facts).questions().stream()
                .filter(QuizPage.Question::isChosen)
                .limit(ASKED)
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        List<String> says = new ArrayList<>(List.of(words.say("flip.ask.says")));
        for (QuizPage.Question question : questions) {
            List<String> letters =
                    question.right().stream().map(QuizPage.Choice::letter).toList();
            says.add(words.say("flip.right", question.number(), String.join(", ", letters)) + " " + question.why());
        }
        List<String> lines = questions.stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.stem()), question.choices().stream().map(QuizPage.Choice::text)))
                .toList();
        pages.add(new FlipPage(
                title,
                words.say("flip.ask"),
                List.of(),
                null,
                null,
                Room.WIDE.sizeOf("", lines),
                questions,
                says,
                null,
                facts.anyStale(activity.facts())));
    }

    private static Block list(List<String> items) {
        return new Block(null, null, null, null, items, null, null);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
