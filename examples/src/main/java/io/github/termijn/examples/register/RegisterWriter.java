package io.github.termijn.examples.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.termijn.examples.output.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes dossiers as the four files of the register; {@link Register} reads the same dossiers from them.
 *
 * <p>A person is written completely or not at all. Persons are written in the order in which they come: files that are read
 * one person at a time need them in the order that {@link Register} names. Each person may come once.
 *
 * <p>Until {@link #complete()} the folder says that it is not finished, and no {@link Register} is read from it.
 */
public final class RegisterWriter implements Closeable {

    private static final String WRITTEN_BY = "register";

    private final Path folder;
    private final Map<RegisterFile, CsvWriter> writers = new EnumMap<>(RegisterFile.class);

    private RegisterWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts the four files, with their first lines. Nothing is overwritten.
     *
     * @param folder where they go; made if it is not there
     * @return the writer, to be completed and closed
     * @throws IOException if they cannot be written, or are there already
     */
    public static RegisterWriter in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Manifest.begin(folder);
        RegisterWriter writer = new RegisterWriter(folder);
        try {
            for (RegisterFile file : RegisterFile.values()) {
                // Unlike a writer of the library, this one refuses half characters.
                CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(Files.newBufferedWriter(folder.resolve(file.fileName()), StandardOpenOption.CREATE_NEW));
                writer.writers.put(file, csv);
                csv.writeRecord(file.columns().stream().map(Column::header).toList());
            }
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
        return writer;
    }

    /**
     * Writes a person.
     *
     * @param person the facts, with a personal number as id
     * @throws NotHeldException if the files cannot hold all facts; nothing is written then
     * @throws IOException if the files cannot be written
     */
    public void write(RegisterRecord.Person person) throws IOException {
        try {
            PersonWriting.rows(person).forEach(row -> writers.get(row.file()).writeRecord(row.cells()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Says that all persons were written: closes the files and writes their {@link Manifest}.
     *
     * @throws IOException if they cannot be written
     */
    public void complete() throws IOException {
        close();
        List<String> names =
                Arrays.stream(RegisterFile.values()).map(RegisterFile::fileName).toList();
        Manifest.of(WRITTEN_BY, folder, names).write(folder);
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }
}
