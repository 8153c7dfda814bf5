package org.bansang.content.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Part.LessonPart;
import org.bansang.content.paper.PdfSheet;

/** The loudspeaker script: one message a lesson, as plain text for a telephone or a reading machine, and as paper. */
final class Script {
    private static final Template TEMPLATE = Template.of("script.mustache");

    private final List<Edition> editions;
    private final Imprint imprint;
    private final String name;
    private final Words words;

    /**
     * The script of the editions, all of one language, in their order.
     *
     * @param name what stands largest at its head
     */
    Script(List<Edition> editions, Imprint imprint, String name) {
        this.editions = List.copyOf(editions);
        this.imprint = imprint;
        this.name = name;
        this.words = Words.in(language());
    }

    private String language() {
        return editions.getFirst().language();
    }

    /** Every message, numbered through. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Edition edition : editions) {
            FactFiller facts = new FactFiller(edition.facts(), imprint.today());
            MessageMaker maker = new MessageMaker(edition, words, facts);
            for (Manifest.Activity activity : edition.manifest().activities()) {
                if (edition.parts().get(activity.id()) instanceof LessonPart lesson) {
                    messages.add(maker.make(messages.size() + 1, activity, lesson));
                }
            }
        }
        return messages;
    }

    /** Plain text in UTF-8. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(words.say("script.kind")).append(": ").append(name).append('\n');
        text.append(words.say("book.printed", imprint.printed())).append("\n");
        text.append(intro()).append('\n');
        for (Message message : messages()) {
            text.append("\n\n== ")
                    .append(words.say("script.message", message.number()))
                    .append(": ")
                    .append(message.title())
                    .append(" ==\n(")
                    .append(length(message))
                    .append(")\n");
            for (String note : List.of(message.overdue(), message.reviewed())) {
                text.append(note.isEmpty() ? "" : "(" + note + ")\n");
            }
            message.paragraphs()
                    .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
        }
        return text.toString();
    }

    byte[] pdf() {
        Map<String, Object> values = new HashMap<>(words.forTemplates());
        values.put("lang", language());
        values.put("title", name);
        values.put("running", Template.inStyle(name));
        values.put("printed", words.say("book.printed", imprint.printed()));
        values.put("intro", intro());
        values.put(
                "messages",
                messages().stream()
                        .map(message -> Map.of(
                                "head", words.say("script.message", message.number()),
                                "title", message.title(),
                                "length", length(message),
                                "paragraphs", message.paragraphs(),
                                "reviewed", message.reviewed(),
                                "overdue", message.overdue()))
                        .toList());
        return PdfSheet.of(TEMPLATE.render(values));
    }

    private String intro() {
        return words.say("script.intro", Message.pace(language()));
    }

    private String length(Message message) {
        return words.say("script.length", message.syllables(), message.seconds());
    }
}
