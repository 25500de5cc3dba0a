package io.github.termijn.examples.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one file, one at a time. */
final class RowReader implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RegisterFile file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Notation notation;
    private final long before;
    private final int width;
    private final int[] positions;
    private long line;

    private RowReader(RegisterFile file, Notation notation, long before, Reader text) throws IOException {
        this.file = file;
        this.notation = notation;
        this.before = before;
        this.reader = CsvReader.builder()
                .fieldSeparator(notation.separator())
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        List<String> header = header();
        checkHeader(header);
        this.width = header.size();
        this.positions = file.columns().stream()
                .mapToInt(column -> header.indexOf(column.header()))
                .toArray();
    }

    /**
     * Opens a file and reads its first line.
     *
     * @throws RefusedRegisterException if it is not there or its first line does not name its columns
     */
    static RowReader open(Path folder, RegisterFile file) throws IOException {
        BufferedReader text;
        Notation notation;
        try {
            notation = notation(folder.resolve(file.fileName()));
            // Unlike a reader of the library, this one refuses bytes that are not UTF-8.
            text = Files.newBufferedReader(folder.resolve(file.fileName()));
        } catch (NoSuchFileException e) {
            throw new RefusedRegisterException(List.of(RegisterProblem.of(file, RegisterCode.NO_FILE)));
        }
        return of(file, notation, 0, text);
    }

    /**
     * Reads the first line of a text.
     *
     * @param before how many lines of the file are not in the text
     * @param text the first line of the file, then its rows or some of them; refuses bytes that are not UTF-8
     */
    static RowReader of(RegisterFile file, Notation notation, long before, Reader text) throws IOException {
        try {
            return new RowReader(file, notation, before, text);
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    /** Looks at the first line. What is no text is told when it is read. */
    private static Notation notation(Path path) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            String line = lines.readLine();
            while (line != null && line.isEmpty()) {
                line = lines.readLine();
            }
            return Notation.of(line == null ? "" : line);
        } catch (CharacterCodingException e) {
            return Notation.PLAIN;
        }
    }

    /** Returns how the cells are written. */
    Notation notation() {
        return notation;
    }

    /** Excel marks what it writes in UTF-8 with a byte order mark; in any other file it is told. */
    private List<String> header() throws IOException {
        List<String> header = new ArrayList<>(
                nextRecord().map(CsvRecord::getFields).orElseThrow(() -> refusal(0, RegisterCode.NO_HEADER)));
        if (header.get(0).startsWith(BYTE_ORDER_MARK)) {
            if (notation == Notation.PLAIN) {
                throw refusal(1, RegisterCode.BYTE_ORDER_MARK);
            }
            header.set(0, header.get(0).substring(BYTE_ORDER_MARK.length()));
        }
        return header;
    }

    /**
     * Returns the next row, empty at the end.
     *
     * @throws RefusedRegisterException if the file goes on with something that is not a row
     */
    Optional<Row> next() throws IOException {
        return nextRecord().map(this::row);
    }

    private Row row(CsvRecord record) {
        int person = positions[0];
        List<String> cells = new ArrayList<>();
        if (record.getFieldCount() == width) {
            for (int position : positions) {
                cells.add(position < 0 ? "" : record.getField(position));
            }
        }
        String number = person < record.getFieldCount() ? record.getField(person) : "";
        return new Row(file, before + record.getStartingLineNumber(), number, List.copyOf(cells), notation);
    }

    /** Returns the next record that is not a blank line. */
    private Optional<CsvRecord> nextRecord() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = before + record.getStartingLineNumber();
                if (Row.hasLineBreak(record.getFields())) {
                    throw refusal(line, RegisterCode.LINE_BREAK);
                }
                if (record.getFieldCount() > 1 || !record.getField(0).isEmpty()) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? refusal(0, RegisterCode.NOT_UTF_8)
                    : refusal(line + 1, RegisterCode.NOT_CSV);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? refusal(0, RegisterCode.NOT_UTF_8) : e.getCause();
        }
    }

    private void checkHeader(List<String> header) throws RefusedRegisterException {
        List<RegisterProblem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Column column : file.columns()) {
            known.add(column.header());
            if (!header.contains(column.header())) {
                if (file.insteadOf(column)
                        .filter(other -> header.contains(other.header()))
                        .isPresent()) {
                    continue;
                }
                problems.add(new RegisterProblem(file, 1, Optional.of(column), RegisterCode.MISSING_COLUMN, List.of()));
            } else if (header.indexOf(column.header()) != header.lastIndexOf(column.header())) {
                problems.add(
                        new RegisterProblem(file, 1, Optional.of(column), RegisterCode.DUPLICATE_COLUMN, List.of()));
            }
        }
        // Not named: in a file without a first line it is a value of a person.
        if (!known.containsAll(header)) {
            problems.add(RegisterProblem.of(file, 1, RegisterCode.UNKNOWN_COLUMN));
        }
        if (!problems.isEmpty()) {
            throw new RefusedRegisterException(problems);
        }
    }

    private RefusedRegisterException refusal(long line, RegisterCode code) {
        return new RefusedRegisterException(List.of(RegisterProblem.of(file, line, code)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
