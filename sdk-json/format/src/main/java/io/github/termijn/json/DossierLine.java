package io.github.termijn.json;

import io.github.termijn.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line with a dossier, of a stream with one on each line (regel, NDJSON). It is read as a dossier only when somebody asks, so
 * that lines can be given to many threads.
 */
public final class DossierLine {

    private final JsonCodec codec;
    private final long number;
    private final byte[] json;

    private DossierLine(JsonCodec codec, long number, byte[] json) {
        this.codec = codec;
        this.number = number;
        this.json = json;
    }

    static Stream<DossierLine> in(InputStream in, JsonCodec codec) {
        LineReader lines = new LineReader(in);
        return Stream.generate(() -> next(lines, codec))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    private static Optional<DossierLine> next(LineReader lines, JsonCodec codec) {
        try {
            return lines.next().map(json -> new DossierLine(codec, lines.number(), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the number of the line.
     *
     * @return the number; the first is 1, and blank ones count
     */
    public long number() {
        return number;
    }

    /**
     * Reads the dossier.
     *
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true; nothing else is thrown ({@link
     *     EachRecord})
     */
    public Dossier dossier() {
        return EachRecord.read(() -> codec.readDossier(json));
    }
}
