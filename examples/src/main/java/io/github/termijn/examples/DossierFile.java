package io.github.termijn.examples;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file that is open, with a dossier, or with one on each line if its name says so. One is in memory at a time. What cannot be
 * read throws an {@link UncheckedIOException}.
 *
 * @param in what is in it
 * @param isBatch whether it has a dossier on each line
 */
record DossierFile(BufferedInputStream in, boolean isBatch) implements AutoCloseable {

    private static final String BATCH = ".ndjson";

    static DossierFile open(Path path) {
        try {
            return new DossierFile(
                    new BufferedInputStream(Files.newInputStream(path)),
                    path.toString().endsWith(BATCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what it looks like if not like what its name says; before its dossiers are read. */
    Optional<InputHint> hint() {
        try {
            return InputHint.of(in).filter(hint -> hint == InputHint.CSV || !isBatch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its dossiers, each to be read when asked for, which throws a refusal and nothing else. */
    Stream<Supplier<Dossier>> dossiers() {
        return isBatch ? TermijnJson.lines(in).map(line -> line::dossier) : Stream.of(one());
    }

    private Supplier<Dossier> one() {
        try {
            byte[] json = in.readNBytes(JsonLimits.DOCUMENT + 1);
            return () -> EachRecord.read(() -> TermijnJson.readDossier(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
