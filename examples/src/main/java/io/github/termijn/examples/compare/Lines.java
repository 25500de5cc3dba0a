package io.github.termijn.examples.compare;

import io.github.termijn.json.JsonLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a file, one in memory at a time, each with its place. Of one that is too large only so much is kept that it still
 * is.
 */
final class Lines implements AutoCloseable {

    private final Path file;
    private final InputStream in;
    private long at;
    private long number;

    Lines(Path file) throws UnreadableRunException {
        this.file = file;
        try {
            this.in = new BufferedInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UnreadableRunException(file, e);
        }
    }

    /** A line, its number from 1, and where in the file it begins and how many bytes it has. */
    record Line(long number, long from, int length, String text) {}

    /** Returns the next line; empty at the end. */
    Optional<Line> next() throws UnreadableRunException {
        try {
            return read();
        } catch (IOException e) {
            throw new UnreadableRunException(file, e);
        }
    }

    private Optional<Line> read() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        long from = at;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (at++; next >= 0 && next != '\n'; next = in.read(), at++) {
            if (bytes.size() <= JsonLimits.ASSESSMENT) {
                bytes.write(next);
            }
        }
        return Optional.of(new Line(number, from, bytes.size(), bytes.toString(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
