package org.bansang.content.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.SampleLibrary;

/** The courses that the tests print: the small sample and everything that ships. */
final class Prints {
    static final Imprint IMPRINT = new Imprint(SampleLibrary.TODAY, "https://hoc.vidu.example/");
    static final LocalDate YEARS_LATER = LocalDate.of(2036, 1, 1);

    private static final List<CompiledCourse> SHIPPED =
            Library.compile(Path.of("../courses"), SampleLibrary.TODAY).courses();

    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private Prints() {}

    static Edition sample(String language) {
        return edition(SampleLibrary.source(), language);
    }

    /** A course in which every kind of question is asked. */
    static Edition kinds(String language) {
        return edition(SampleLibrary.resource("kinds"), language);
    }

    private static Edition edition(Path courses, String language) {
        return Edition.of(
                Library.compile(courses, SampleLibrary.TODAY)
                        .courses()
                        .getFirst()
                        .pack(),
                language);
    }

    /** Every course of the library in both languages. */
    static Stream<Edition> shipped() {
        return SHIPPED.stream().flatMap(course -> course.pack().manifest().course().languages().stream()
                .map(language -> Edition.of(course.pack(), language)));
    }

    /** The PDF of one course; made once, because many tests look at the same one. */
    static byte[] pdf(Form form, Edition edition) {
        String key = edition.manifest().course().slug() + edition.language() + form;
        return MADE.computeIfAbsent(key, made -> form.pdf(List.of(edition), IMPRINT, edition.title()));
    }
}
