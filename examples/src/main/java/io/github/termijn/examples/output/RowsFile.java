package io.github.termijn.examples.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A table in CSV that is in its place when it is whole: until then it is written beside it, row by row. Nothing is overwritten.
 */
public final class RowsFile implements Closeable {

    private final Path target;
    private final Path work;
    private final CsvWriter csv;
    private boolean isOpen = true;

    private RowsFile(Path target, Path work, CsvWriter csv) {
        this.target = target;
        this.work = work;
        this.csv = csv;
    }

    /**
     * Begins a table.
     *
     * @param file where it will be
     * @param headers the names of the columns
     * @return the table, to be completed and closed
     * @throws FileAlreadyExistsException if something is there
     * @throws IOException if the place cannot be written
     */
    public static RowsFile at(Path file, List<String> headers) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path work = Files.createTempFile(target.getParent(), ".", ".termijn");
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(work));
        RowsFile rows = new RowsFile(target, work, csv);
        rows.write(headers);
        return rows;
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @throws LostOutputException if it is not taken
     */
    public void write(List<String> cells) {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw new LostOutputException(e.getCause());
        }
    }

    /**
     * Puts the table in its place.
     *
     * @throws LostOutputException if it is not taken
     */
    public void complete() {
        try {
            end();
            Files.move(work, target);
        } catch (IOException e) {
            throw new LostOutputException(e);
        }
    }

    /** Deletes what was not completed. */
    @Override
    public void close() throws IOException {
        end();
        Files.deleteIfExists(work);
    }

    private void end() throws IOException {
        if (isOpen) {
            isOpen = false;
            csv.close();
        }
    }
}
