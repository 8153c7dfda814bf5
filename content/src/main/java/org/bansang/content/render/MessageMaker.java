package org.bansang.content.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Part.BlockEntry;
import org.bansang.content.pack.Part.LessonPart;

/** Makes a message of 90 to 120 seconds out of a lesson's key points and its one thing to do today. */
final class MessageMaker {
    /** Best first: a warning is worth more airtime than a story. */
    private static final List<String> WORTH = List.of("warning", "tip", "paragraph", "list", "ordered");

    /** A little more than the shortest, because no two announcers are equally quick. */
    private static final int ENOUGH = 100;

    private final Edition edition;
    private final Words words;
    private final FactFiller facts;
    private final SpokenNumbers numbers;
    private final Pattern forEyes;
    private final String tone;

    MessageMaker(Edition edition, Words words, FactFiller facts) {
        this.edition = edition;
        this.words = words;
        this.facts = facts;
        this.numbers = SpokenNumbers.in(edition.language());
        this.forEyes = Pattern.compile(words.say("script.for-eyes"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.tone = edition.manifest().course().audience() == Audience.RESIDENT ? "" : ".plain";
    }

    /** The message of one lesson. */
    Message make(int number, Manifest.Activity activity, LessonPart lesson) {
        String title = edition.in(activity.title());
        Draft draft = new Draft(title, lesson);
        draft.fill();
        String reviewed = Reviewed.sentence(activity.facts(), facts, words);
        boolean overdue = facts.anyStale(activity.facts());
        List<String> paragraphs = draft.paragraphs();
        int syllables = Message.syllables(String.join(" ", paragraphs), edition.language());
        return new Message(
                number,
                title,
                paragraphs,
                syllables,
                Message.seconds(syllables, edition.language()),
                reviewed == null ? "" : reviewed,
                overdue ? words.say("script.overdue") : "");
    }

    private String said(String text) {
        return numbers.spell(facts.said(text).replaceAll("\\s+", " "));
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?…]$") ? text : text + ".";
    }

    /** A message that grows until it is long enough and never beyond what listeners bear. */
    private final class Draft {
        private final String title;
        private final LessonPart lesson;
        private final List<String> more = new ArrayList<>();
        private boolean repeats = true;

        Draft(String title, LessonPart lesson) {
            this.title = title;
            this.lesson = lesson;
        }

        void fill() {
            if (seconds() > Message.LONGEST) {
                repeats = false;
            }
            for (String block : candidates()) {
                if (seconds() >= ENOUGH) {
                    return;
                }
                more.add(block);
                if (seconds() > Message.LONGEST) {
                    more.removeLast();
                }
            }
        }

        private List<String> candidates() {
            return WORTH.stream()
                    .flatMap(type -> blocks().filter(block -> block.type().equals(type)))
                    .map(block -> sentence(said(block.text())))
                    .filter(text -> !forEyes.matcher(text).find())
                    .toList();
        }

        private Stream<BlockEntry> blocks() {
            return lesson.screens().stream().flatMap(screen -> screen.blocks().stream());
        }

        private int seconds() {
            String all = String.join(" ", paragraphs());
            return Message.seconds(Message.syllables(all, edition.language()), edition.language());
        }

        List<String> paragraphs() {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(words.say("script.hello" + tone, said(title)));
            paragraphs.add(words.say("script.points") + " " + points());
            if (!more.isEmpty()) {
                paragraphs.add(words.say("script.more") + " " + String.join(" ", more));
            }
            String action = sentence(said(lesson.doToday()));
            paragraphs.add(words.say("script.action") + " " + action);
            if (repeats) {
                paragraphs.add(words.say("script.again") + " " + points());
            }
            paragraphs.add(words.say("script.action-again") + " " + action);
            paragraphs.add(words.say("script.bye" + tone));
            return paragraphs;
        }

        private String points() {
            return String.join(
                    " ",
                    lesson.keyPoints().stream()
                            .map(point -> sentence(said(point)))
                            .toList());
        }
    }
}
