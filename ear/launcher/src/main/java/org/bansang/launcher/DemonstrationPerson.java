package org.bansang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An invented person of the demonstration; the same file gives the application the person's position. */
public record DemonstrationPerson(String login, String displayName, String role, String unitCode, String language) {
    private static final int COLUMNS = 5;

    /** All people of {@code seeds/demonstration/people.csv}. */
    public static List<DemonstrationPerson> all(Programs programs) {
        Path file = programs.seeds().resolve("demonstration/people.csv");
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> parse(line, file))
                    .toList();
        } catch (IOException e) {
            throw new StartFailure("Không đọc được " + file + ".", file + " cannot be read.", e);
        }
    }

    private static DemonstrationPerson parse(String line, Path file) {
        String[] cells = line.strip().split(",", -1);
        if (cells.length != COLUMNS) {
            throw new StartFailure(
                    file + ": dòng \"" + line + "\" phải có 5 cột.",
                    file + ": the line \"" + line + "\" needs 5 columns.");
        }
        return new DemonstrationPerson(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
