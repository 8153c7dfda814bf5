package org.bansang.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The courses that ship, and beside them one that somebody broke: a library as it happens in real life. */
public final class CoursesFolder {
    /** The folder of the broken course. */
    public static final String BROKEN = "khoa-bi-hong";

    /** The id that the broken course claims; it must not appear anywhere. */
    public static final String BROKEN_ID = "0b9d7c1e-5f0e-4c58-9a53-3b1c6a7f2d10";

    private static final String BROKEN_COURSE =
            """
            id: %s
            slug: khoa-bi-hong
            title: {vi: "Khóa bị hỏng"}
            audience: resident
            languages: [vi, en]
            minutes: viele
            modules:
              - id: mot
                folder: 1-khong-co
                title: {vi: "Một"}
                activities:
                  - {id: bai-mot, kind: lesson, title: {vi: "Bài một"}, minutes: 5, outcomes: [khong-co]}
            """
                    .formatted(BROKEN_ID);

    private CoursesFolder() {}

    static Path prepare(Path shipped, Path target) {
        Folders.copy(shipped, target);
        try {
            Path broken = Files.createDirectories(target.resolve(BROKEN));
            Files.writeString(broken.resolve("course.yaml"), BROKEN_COURSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
