package io.github.termijn.examples;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.DossierLine;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.TermijnJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file with a dossier, or with one on each line if its name says so. One is in memory at a time.
 *
 * @param path where it is
 */
record DossierFile(Path path) {

    private static final String BATCH = ".ndjson";

    /**
     * Opens the file.
     *
     * @return its dossiers, each to be read when asked for, which throws a refusal and nothing else. To be closed; throws {@link
     *     UncheckedIOException} where the file cannot be read
     */
    Stream<Supplier<Dossier>> dossiers() {
        try {
            InputStream in = Files.newInputStream(path);
            Stream<Supplier<Dossier>> dossiers = path.toString().endsWith(BATCH)
                    ? DossierLine.in(in).map(line -> line::dossier)
                    : Stream.of(in).map(DossierFile::dossier);
            return dossiers.onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<Dossier> dossier(InputStream in) {
        try {
            byte[] json = in.readNBytes(JsonLimits.DOCUMENT + 1);
            return () -> EachRecord.read(() -> TermijnJson.readDossier(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
