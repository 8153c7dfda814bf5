package org.bansang.lms.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A roster as it came: a table in a text file, as Excel, LibreOffice or a program writes it. It holds the rows that can
 * be understood and says of every other what is wrong with it.
 */
final class RosterFile {

    private static final int MOST_ROWS = 20_000;
    private static final String SEPARATORS = ",;\t";
    private static final String SEPARATOR_LINE = "sep=";

    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private int lineOffset;

    private RosterFile() {}

    static RosterFile read(byte[] content) {
        RosterFile file = new RosterFile();
        String text = file.decoded(content);
        if (text != null) {
            file.readText(text);
        }
        return file;
    }

    List<RosterRow> rows() {
        return rows;
    }

    List<RosterProblem> problems() {
        return problems;
    }

    private @Nullable String decoded(byte[] content) {
        Charset charset = startsWith(content, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16LE
                : startsWith(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (bare.indexOf('\0') < 0) {
                return bare;
            }
        } catch (CharacterCodingException e) {
            problem(1, RosterReason.NOT_UTF8);
            return null;
        }
        problem(1, RosterReason.NOT_UTF8);
        return null;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private void readText(String text) {
        String table = text;
        char separator = separator(firstLine(text));
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
            separator = text.charAt(SEPARATOR_LINE.length());
            table = text.substring(Math.min(text.length(), firstLine(text).length() + 1));
            lineOffset = 1;
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(table)) {
            boolean heading = true;
            for (CsvRecord cells : records) {
                if (heading) {
                    readHeading(cells);
                    heading = false;
                } else if (columns.keySet().containsAll(RosterColumn.REQUIRED) && !tooMany(cells)) {
                    readRow(cells);
                }
            }
            if (heading || (rows.isEmpty() && problems.isEmpty())) {
                problem(1, RosterReason.EMPTY);
            }
        } catch (CsvParseException e) {
            problem(1, RosterReason.NOT_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static char separator(String heading) {
        char best = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private void readHeading(CsvRecord cells) {
        for (int i = 0; i < cells.getFieldCount(); i++) {
            String name = cells.getField(i).strip();
            RosterColumn column = RosterColumn.named(name).orElse(null);
            if (column == null && !name.isEmpty()) {
                problem(line(cells), RosterReason.UNKNOWN_COLUMN, name);
            } else if (column != null && columns.putIfAbsent(column, i) != null) {
                problem(line(cells), RosterReason.COLUMN_TWICE, name);
            }
        }
        Set<RosterColumn> missing = EnumSet.copyOf(RosterColumn.REQUIRED);
        missing.removeAll(columns.keySet());
        missing.forEach(column -> problem(line(cells), RosterReason.MISSING_COLUMN, column.word()));
    }

    private boolean tooMany(CsvRecord cells) {
        if (rows.size() < MOST_ROWS) {
            return false;
        }
        if (rows.size() == MOST_ROWS && problems.stream().noneMatch(one -> one.reason() == RosterReason.TOO_LONG)) {
            problem(line(cells), RosterReason.TOO_LONG, Integer.toString(MOST_ROWS));
        }
        return true;
    }

    private void readRow(CsvRecord cells) {
        if (cells.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        int extra = columns.values().stream().max(Integer::compare).orElse(0) + 1;
        for (int i = extra; i < cells.getFieldCount(); i++) {
            if (!cells.getField(i).isBlank()) {
                problem(
                        line(cells),
                        RosterReason.TOO_MANY_CELLS,
                        cells.getField(i).strip());
                return;
            }
        }
        RosterRowReader reader = new RosterRowReader(line(cells), column -> cell(cells, column));
        problems.addAll(reader.problems());
        reader.row().ifPresent(rows::add);
    }

    private String cell(CsvRecord cells, RosterColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.getFieldCount() ? "" : Names.tidy(cells.getField(index));
    }

    private int line(CsvRecord cells) {
        return (int) cells.getStartingLineNumber() + lineOffset;
    }

    private void problem(int line, RosterReason reason, String... values) {
        problems.add(RosterProblem.of(line, reason, values));
    }
}
