package io.github.termijn.examples.population;

import io.github.termijn.examples.register.Background;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.register.RegisterWriter;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** How a population is written: one person after the other, none is kept. */
public enum PopulationFormat {
    /** The four files of the register. */
    CSV {
        @Override
        public void write(Stream<SyntheticPerson> persons, Path folder) throws IOException {
            try (RegisterWriter register = RegisterWriter.in(folder)) {
                for (Iterator<SyntheticPerson> all = persons.iterator(); all.hasNext(); ) {
                    SyntheticPerson person = all.next();
                    Background background = new Background(
                            Optional.of(person.birthYear()),
                            Optional.of(person.country()),
                            Optional.of(person.country()));
                    register.write(new RegisterRecord.Person(person.registered(), background));
                }
            }
        }
    },
    /** A dossier on each line, with the facts of the illustration. */
    JSONL {
        @Override
        public void write(Stream<SyntheticPerson> persons, Path folder) throws IOException {
            try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(FILE))) {
                for (Iterator<SyntheticPerson> all = persons.iterator(); all.hasNext(); ) {
                    lines.write(TermijnJson.write(all.next().dossier()));
                    lines.write('\n');
                }
            }
        }
    };

    /** The file of {@link #JSONL}. */
    public static final String FILE = "dossiers.ndjson";

    /**
     * Writes persons. The manifest is left to who owns the folder: it is the last that is written.
     *
     * @param persons the persons, in the order of their numbers
     * @param folder where the files go; it is there
     * @throws IOException if they cannot be written
     */
    public abstract void write(Stream<SyntheticPerson> persons, Path folder) throws IOException;
}
