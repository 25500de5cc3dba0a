package io.github.termijn.examples.population;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.register.RegisterWriter;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** How a population is written: one person after the other, none is kept. */
public enum PopulationFormat {
    /** The four files of the register. */
    CSV {
        @Override
        public void write(Stream<SyntheticPerson> persons, Path folder) throws IOException {
            try (RegisterWriter register = RegisterWriter.in(folder)) {
                for (Iterator<SyntheticPerson> all = persons.iterator(); all.hasNext(); ) {
                    register.write(new RegisterRecord.Person(all.next().registered()));
                }
            }
        }
    },
    /** A dossier on each line, with the facts of the illustration. */
    JSONL {
        @Override
        public void write(Stream<SyntheticPerson> persons, Path folder) throws IOException {
            writeLines(persons.map(SyntheticPerson::dossier), folder);
        }
    };

    /** The file of {@link #JSONL}. */
    public static final String FILE = "dossiers.ndjson";

    /**
     * Writes a dossier on each line of {@link #FILE}. The manifest is left to who owns the folder.
     *
     * @param dossiers the dossiers
     * @param folder where the file goes; it is there
     * @throws IOException if it cannot be written
     */
    public static void writeLines(Stream<Dossier> dossiers, Path folder) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(FILE))) {
            for (Iterator<Dossier> all = dossiers.iterator(); all.hasNext(); ) {
                lines.write(TermijnJson.write(all.next()));
                lines.write('\n');
            }
        }
    }

    /**
     * Writes persons. The manifest is left to who owns the folder: it is the last that is written.
     *
     * @param persons the persons, in the order of their numbers
     * @param folder where the files go; it is there
     * @throws IOException if they cannot be written
     */
    public abstract void write(Stream<SyntheticPerson> persons, Path folder) throws IOException;
}
