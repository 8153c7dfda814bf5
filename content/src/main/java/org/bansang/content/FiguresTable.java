package org.bansang.content;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of a library in columns, as the command line ends. */
final class FiguresTable {
    private static final List<String> VIETNAMESE =
            List.of("khóa học", "bài học", "câu hỏi", "thực hành", "việc có người xem", "phút", "tất cả");
    private static final List<String> ENGLISH =
            List.of("course", "lessons", "questions", "practices", "observed tasks", "minutes", "all");

    private final List<String> words;
    private final List<CourseFigures> courses;

    FiguresTable(List<CourseFigures> courses, Locale locale) {
        this.words = locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
        this.courses = courses;
    }

    void print(PrintStream out) {
        String all = words.getLast();
        int widest = Stream.concat(
                        Stream.of(words.getFirst(), all), courses.stream().map(CourseFigures::folder))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        out.println(line(words, widest));
        courses.forEach(course -> out.println(line(cells(course), widest)));
        if (courses.size() > 1) {
            out.println(line(cells(CourseFigures.sum(all, courses)), widest));
        }
    }

    private static List<String> cells(CourseFigures course) {
        return List.of(
                course.folder(),
                String.valueOf(course.lessons()),
                String.valueOf(course.questions()),
                String.valueOf(course.practices()),
                String.valueOf(course.observedTasks()),
                String.valueOf(course.minutes()));
    }

    /** Figures stand right under their heading. */
    private String line(List<String> cells, int widest) {
        StringBuilder line = new StringBuilder(cells.getFirst());
        line.append(" ".repeat(Math.max(0, widest - line.length())));
        for (int i = 1; i < words.size() - 1; i++) {
            int width = words.get(i).length() + 2;
            line.append(" ".repeat(width - cells.get(i).length())).append(cells.get(i));
        }
        return line.toString();
    }
}
