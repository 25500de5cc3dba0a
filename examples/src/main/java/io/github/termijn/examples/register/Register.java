package io.github.termijn.examples.register;

import io.github.termijn.examples.output.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The four files of the register in one folder (register).
 *
 * <p>If each file is sorted by personal number, one person is in memory at a time; otherwise all rows are. The result is the
 * same. Sorted means: shorter numbers first, numbers of one length by their characters.
 */
public final class Register {

    private final Path folder;
    private final boolean hasManifest;
    private final boolean sorted;
    private final long persons;
    private final Set<RegisterFile> dutch;

    private Register(Path folder, boolean hasManifest, boolean sorted, long persons, Set<RegisterFile> dutch) {
        this.folder = folder;
        this.hasManifest = hasManifest;
        this.sorted = sorted;
        this.persons = persons;
        this.dutch = dutch;
    }

    /**
     * Opens a register: looks at every line of the four files once, before any of them is used.
     *
     * @param folder where the files of {@link RegisterFile} are
     * @return the register
     * @throws RefusedRegisterException if files are not there, not as the manifest has them (if there is one), or not CSV in
     *     UTF-8 with exactly their columns
     * @throws IOException if they cannot be read
     */
    public static Register open(Path folder) throws IOException {
        List<RegisterProblem> problems = new ArrayList<>();
        Optional<Manifest> manifest = Manifest.read(folder);
        boolean sorted = true;
        long persons = 0;
        Set<RegisterFile> dutch = EnumSet.noneOf(RegisterFile.class);
        for (RegisterFile file : RegisterFile.values()) {
            Optional<RegisterCode> cut =
                    manifest.isPresent() ? against(manifest.get(), folder, file) : Optional.empty();
            if (cut.isPresent()) {
                problems.add(RegisterProblem.of(file, cut.get()));
                continue;
            }
            String previous = "";
            try (RowReader reader = RowReader.open(folder, file)) {
                if (reader.notation() == Notation.DUTCH) {
                    dutch.add(file);
                }
                for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                    persons += file == RegisterFile.PERSONS ? 1 : 0;
                    if (row.get().hasPerson()) {
                        sorted &= Join.ORDER.compare(previous, row.get().person()) <= 0;
                        previous = row.get().person();
                    }
                }
            } catch (RefusedRegisterException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedRegisterException(problems);
        }
        return new Register(folder, manifest.isPresent(), sorted, persons, dutch);
    }

    /** Says what is wrong with a file as a whole, if it is there. */
    private static Optional<RegisterCode> against(Manifest manifest, Path folder, RegisterFile file)
            throws IOException {
        Path path = folder.resolve(file.fileName());
        Manifest.Entry written = manifest.files().get(file.fileName());
        if (!Files.exists(path)) {
            return Optional.empty();
        } else if (written == null) {
            return Optional.of(RegisterCode.UNFINISHED);
        }
        return written.equals(Manifest.Entry.of(path)) ? Optional.empty() : Optional.of(RegisterCode.NOT_AS_WRITTEN);
    }

    /**
     * Tells whether the register has a manifest. Without one nothing says whether it is complete.
     *
     * @return true if all files are as they were written
     */
    public boolean hasManifest() {
        return hasManifest;
    }

    /**
     * Returns which files are written as Dutch Excel writes CSV: semicolons between cells, days as 13-4-2015, a comma before
     * decimals. Their first line tells.
     *
     * @return the files, in their order
     */
    public List<RegisterFile> dutch() {
        return List.copyOf(dutch);
    }

    /**
     * Returns how many rows the file of persons has.
     *
     * @return the number of rows, those included that will be refused: about as many as there are records
     */
    public long persons() {
        return persons;
    }

    /**
     * Tells whether the four files are sorted by personal number.
     *
     * @return true if one person at a time is in memory
     */
    public boolean isSorted() {
        return sorted;
    }

    /**
     * Reads the register, from the start at each call.
     *
     * @return a record for each person, and for each row without a personal number; in the order of the numbers. To be closed.
     *     Throws {@link java.io.UncheckedIOException} while it runs if a file cannot be read any further
     * @throws IOException if the files cannot be read
     */
    public Stream<RegisterRecord> records() throws IOException {
        if (!sorted) {
            return stream(Join.inMemory(folder));
        }
        Join.Sorted join = new Join.Sorted(folder);
        return stream(join).onClose(join::close);
    }

    private static Stream<RegisterRecord> stream(Iterator<PersonRows> persons) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(persons, characteristics), false)
                .map(PersonReading::of);
    }
}
