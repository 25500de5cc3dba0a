package io.github.termijn.examples;

import io.github.termijn.examples.cohort.Readings;
import io.github.termijn.examples.register.Register;
import io.github.termijn.examples.register.RegisterFile;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A population to be counted: dossiers on lines, or the folder of a register.
 *
 * @param name the file or folder; {@code -} is standard input
 * @param standardInput what that gives
 * @param language in which problems are told
 * @param progress where it is shown how far it is; nowhere if null
 * @param complain is told what is wrong with the file as a whole
 */
record PopulationFile(
        String name, InputStream standardInput, Language language, PrintWriter progress, Consumer<String> complain) {

    /** Reads it, from the start. */
    <T> T read(Function<Stream<Supplier<Readings.Reading>>, T> counting) throws IOException {
        return isRegister() ? readRegister(counting) : readLines(counting);
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }

    private boolean isRegister() {
        return !isStandardInput() && Files.isDirectory(Path.of(name));
    }

    private <T> T readRegister(Function<Stream<Supplier<Readings.Reading>>, T> counting) throws IOException {
        Register register = Register.open(Path.of(name));
        if (!register.hasManifest()) {
            complain.accept(new Words(language).text("cohort.noManifest"));
        }
        for (RegisterFile dutch : register.dutch()) {
            complain.accept(new Words(language).text("cohort.dutch", dutch.fileName()));
        }
        try (Stream<RegisterRecord> records = progress == null
                ? register.records()
                : BatchProgress.of(register.records(), register.persons(), progress)) {
            return counting.apply(Readings.ofRegister(records, language));
        }
    }

    private <T> T readLines(Function<Stream<Supplier<Readings.Reading>>, T> counting) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(open())) {
            InputHint.of(in)
                    .filter(InputHint.CSV::equals)
                    .ifPresent(hint -> complain.accept(new Words(language).text(hint.key())));
            return counting.apply(Readings.ofLines(in, language));
        }
    }

    private InputStream open() throws IOException {
        long size = isStandardInput() ? -1 : Files.size(Path.of(name));
        InputStream in = isStandardInput() ? standardInput : Files.newInputStream(Path.of(name));
        return progress == null ? in : BatchProgress.of(in, size, progress);
    }
}
