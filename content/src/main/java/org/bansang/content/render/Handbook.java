package org.bansang.content.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.bansang.content.paper.PdfSheet;

/** The A5 handbook: a course, or many, for a shelf, a pocket or a house without a phone. */
final class Handbook {
    private static final Template TEMPLATE = Template.of("handbook.mustache");

    private Handbook() {}

    /**
     * One book of the editions, all of one language, in their order.
     *
     * @param name what stands largest on the cover, when the book holds more than a course
     */
    static byte[] of(List<Edition> editions, Imprint imprint, String name) {
        String language = editions.getFirst().language();
        Words words = Words.in(language);
        List<HandbookCourse> courses = editions.stream()
                .map(edition -> HandbookCourse.of(edition, imprint, words))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("lang", language);
        values.putAll(words.forTemplates());
        values.put("kind", words.say(kind(editions)));
        values.put("title", name);
        values.put("running", Template.inStyle(name));
        values.put("summary", editions.size() == 1 ? courses.getFirst().summary() : words.say("book.residents"));
        values.put("qr", editions.size() == 1 ? courses.getFirst().qr() : imprint.publicUrl() + "/learn/");
        values.put("address", imprint.publicUrl());
        values.put("printed", words.say("book.printed", imprint.printed()));
        values.put("courses", courses);
        values.put("several", editions.size() > 1);
        values.put("overdue", courses.stream().anyMatch(HandbookCourse::overdue));
        return PdfSheet.of(TEMPLATE.render(values));
    }

    private static String kind(List<Edition> editions) {
        boolean residents = editions.stream()
                .map(Edition::manifest)
                .map(Manifest::course)
                .allMatch(course -> course.audience() == Audience.RESIDENT);
        return residents ? "book.citizen" : "book.learning";
    }
}
